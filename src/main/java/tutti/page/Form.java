package tutti.page;

import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import tutti.model.PaperSection;

/**
 * What a printed page has of its own, beside what all of them share.
 *
 * @param <P> the type of the page: what is written for one form cannot be printed in another
 * @param css its style sheets
 * @param halves the sections that stand beside another one, and may grow for nothing while that is longer
 * @param givesWay the lists that give way, one group after the other; within a group the longest first, and the first of
 *     them where they are as long
 * @param more the key of "+2 more, on request"
 */
record Form<P extends PaperPage>(String css, Set<? extends PaperSection> halves, List<List<Rows>> givesWay, String more, Arranged<P> arranged,
                                 Layout<P> layout) {

    /** Rows of a list that may give way. */
    record Rows(PaperSection section, Predicate<PaperLine> which) {

        static Rows all(PaperSection section) {
            return new Rows(section, _ -> true);
        }
    }

    /** Makes a page stand as it is arranged; {@code more} says how many lines of a section are not there. */
    interface Arranged<P> {
        P of(P page, Arrangement how, IntFunction<String> more);
    }

    /** Lays out what stands between head and foot, with so many ruled lines for handwriting. */
    interface Layout<P> {
        List<Element> body(P page, Markup markup, int rules);
    }
}
