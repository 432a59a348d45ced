package tutti.harmony;

import java.util.List;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Need;
import tutti.model.measure.Link;
import tutti.model.measure.LinkMark;

/**
 * What stands behind a cell of the matrix: the five links of the need in order, in sentences, and the step that mends the
 * link that decides.
 *
 * @param title "Direction is broken first"
 * @param mends the steps that mend it, the first to take in front; none where nothing needs mending
 * @param records what the chosen link rests on
 */
public record Explanation(Id<Need> need, String title, LinkMark mark, String words, List<Line> lines, List<Mend> mends,
                          List<Behind> records) {

    /** One of the five links as the callout lists it. @param chosen whether it is the one that was asked for */
    public record Line(Link link, LinkMark mark, String name, String reason, boolean chosen) {}

    /** A record that a link rests on, and where it opens. */
    public record Behind(Kind kind, Id<?> id, String title) {}

    /** What a button offers to do. */
    public record Mend(Errand errand, String button) {}
}
