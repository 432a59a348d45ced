package tutti.harmony;

import java.util.OptionalInt;
import java.util.function.Function;
import tutti.model.Id;
import tutti.model.Need;
import tutti.model.measure.Link;
import tutti.model.measure.LinkMark;

/**
 * One need in the matrix.
 *
 * @param importance 1 to 5, empty where nobody said
 * @param cells puts a link into words when it comes into sight: of many needs only a screenful does
 */
public record MatrixRow(Id<Need> need, OptionalInt importance, String words, String who, Function<Link, Cell> cells) {

    /**
     * Where one link of the need stands.
     *
     * @param text the reason in a word or two; empty where it holds
     * @param spoken what a screen reader says
     */
    public record Cell(Link link, LinkMark mark, String text, String spoken) {}

    /** What a screen reader says of the need itself: its words, and whose they are. */
    public String spoken() {
        return who.isEmpty() ? words : words + ", " + who;
    }

    public Cell cell(Link link) {
        return cells.apply(link);
    }
}
