package tutti.harmony;

import java.util.List;
import java.util.OptionalInt;
import tutti.model.Id;
import tutti.model.Need;
import tutti.model.measure.Link;
import tutti.model.measure.LinkMark;

/**
 * One need in the matrix.
 *
 * @param importance 1 to 5, empty where nobody said
 * @param cells one for each link, in the order of {@link Link}
 */
public record MatrixRow(Id<Need> need, OptionalInt importance, String words, String who, List<Cell> cells) {

    /**
     * Where one link of the need stands.
     *
     * @param text the reason in a word or two; empty where it holds
     * @param spoken what a screen reader says
     */
    public record Cell(Link link, LinkMark mark, String text, String spoken) {}

    public Cell cell(Link link) {
        return cells.get(link.ordinal());
    }
}
