package tutti.widget.mark;

/** The four letters of a RACI row, in the order in which a click goes through them. */
public enum RaciLetter {
    ACCOUNTABLE("A"), RESPONSIBLE("R"), CONSULTED("C"), INFORMED("I");

    private final String letter;

    RaciLetter(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }
}
