package tutti.model;

/**
 * What a record says of itself.
 *
 * @param words its own words
 * @param standing how it stands, by the name of a {@link tutti.model.measure.Standing} or of a leg of the concern clock, where its
 *     text for the page tells of that; else empty
 */
public record Told(String words, String standing) {

    public static Told words(String own) {
        return new Told(own, "");
    }
}
