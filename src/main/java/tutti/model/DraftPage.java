package tutti.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Set;

/**
 * The manager's choices for the next status page.
 *
 * @param names whether client people are named; otherwise by role
 * @param order the sections in the order wanted; those not named follow in their usual order
 * @param hidden sections left out
 * @param lineOrder records whose lines stand first in their section, in this order; those not named follow in their usual order
 * @param excluded records whose lines are left out
 * @param kept records whose lines must not give way
 * @param allowed what the leak check found and the manager lets stand on this page; never printed
 * @param language what the page is written in
 * @param correction whether the page takes the place of the one issued last, and says so
 */
@RecordBuilder
public record DraftPage(Id<DraftPage> id, Id<Engagement> engagement, PaperSize paper, boolean names, String audience,
                        List<PageSection> order, Set<PageSection> hidden, List<Id<?>> lineOrder, List<Id<?>> excluded, List<Id<?>> kept,
                        List<LineAnswer> answers, List<AllowedLeak> allowed, PageLanguage language, boolean correction)
        implements Thing, DraftPageBuilder.With {

    public DraftPage {
        order = List.copyOf(order);
        hidden = Ordered.copy(hidden, PageSection.class);
        lineOrder = List.copyOf(lineOrder);
        excluded = List.copyOf(excluded);
        kept = List.copyOf(kept);
        answers = List.copyOf(answers);
        allowed = List.copyOf(allowed);
    }

    public static DraftPage empty(Id<DraftPage> id, Id<Engagement> engagement) {
        return new DraftPage(id, engagement, PaperSize.A4, false, "", List.of(), Set.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                PageLanguage.ENGLISH, false);
    }

    /** The draft of the page after this one: what holds for one page only is gone, how the manager likes the page stays. */
    public DraftPage next() {
        return new DraftPage(id, engagement, paper, names, audience, order, hidden, lineOrder, excluded, List.of(), List.of(), List.of(), language, false);
    }

    @Override
    public String title() {
        return audience;
    }
}
