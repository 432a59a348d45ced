package tutti.page;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Milestone;
import tutti.model.PageSection;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Thing;
import tutti.model.deed.PageDeeds;

/**
 * A record that could have a line in a section of the page and has none.
 *
 * @param why for what reason; the manager can change all but the last
 */
public record LeftOut(PageSection section, Id<?> record, Why why) {

    /**
     * Not marked "on the client's page"; marked, but left out of this page; a milestone further off than those that are proposed;
     * or ended before the last page, where it had its line.
     */
    public enum Why { INTERNAL, BY_CHOICE, FAR_OFF, HISTORY }

    static List<LeftOut> of(PageSection section, PageBasis basis, Set<Id<?>> present) {
        return candidates(section, basis).filter(thing -> !present.contains(thing.id()))
                .map(thing -> new LeftOut(section, thing.id(), why(thing, basis))).toList();
    }

    private static Why why(Thing thing, PageBasis basis) {
        return PageDeeds.onPage(thing).filter(onPage -> !onPage.shown()).isPresent() ? Why.INTERNAL
                : basis.choices().excluded().contains(thing.id()) ? Why.BY_CHOICE
                : thing instanceof Milestone milestone && milestone.done().isEmpty() ? Why.FAR_OFF : Why.HISTORY;
    }

    private static Stream<? extends Thing> candidates(PageSection section, PageBasis basis) {
        CaseFile file = basis.file();
        return switch (section) {
            case NEEDED_FROM_YOU -> open(file, RaidType.DECISION);
            case NEEDS -> file.needs().stream();
            case CONCERNS -> file.concerns().stream();
            case PROMISES -> file.promises().stream()
                    .filter(promise -> promise.ending().filter(ending -> !basis.isSinceLast(ending.on())).isEmpty());
            case NEXT_STEPS -> file.actions().stream().filter(action -> action.state().isOpen());
            case MILESTONES -> file.milestones().stream();
            case RISKS -> open(file, RaidType.RISK);
            case CONFIDENCE, SINCE, NOTES -> Stream.of();
        };
    }

    private static Stream<RaidItem> open(CaseFile file, RaidType type) {
        return file.raidItems().stream().filter(item -> item.type() == type).filter(RaidItem::isOpen);
    }
}
