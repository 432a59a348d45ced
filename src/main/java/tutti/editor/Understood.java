package tutti.editor;

/** What became of a text that was typed into a field. */
public sealed interface Understood<V> {

    /** It was read as this value. */
    record Value<V>(V value) implements Understood<V> {}

    /** It could not be; {@code why} is the sentence under the field, which keeps the text. */
    record Refused<V>(String why) implements Understood<V> {}
}
