package tutti.editor;

/** How a value is written in a field, and what is said of a text that is none. */
interface Notation<V> {

    String write(V value);

    Understood<V> read(String typed);

    /** This notation without the empty text; {@code why} is said instead. */
    default Notation<V> neverEmpty(String why) {
        Notation<V> lenient = this;
        return new Notation<>() {
            @Override
            public String write(V value) {
                return lenient.write(value);
            }

            @Override
            public Understood<V> read(String typed) {
                return typed.isBlank() ? new Understood.Refused<>(why) : lenient.read(typed);
            }
        };
    }
}
