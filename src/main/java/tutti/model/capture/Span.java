package tutti.model.capture;

/** A part of the line and what it means. {@code from} is the index of its first character, {@code to} the one after its last. */
public record Span(int from, int to, Meaning meaning) {

    public String of(String line) {
        return line.substring(from, to);
    }
}
