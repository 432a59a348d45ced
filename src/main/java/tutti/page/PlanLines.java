package tutti.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.Id;
import tutti.model.Level;
import tutti.model.Milestone;
import tutti.model.PageSection;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.measure.Lateness;

/** What lies ahead: what we need from you, next steps, milestones, and the risks we share. */
final class PlanLines {

    /** From here on a move is said in months. */
    private static final int MANY_DAYS = 61;
    /** The open milestones that are proposed when there are more than a page can tell. */
    private static final int NEAR = 8;
    private static final int REACHED = 4;
    private static final int RECENT_DAYS = 28;

    private PlanLines() {}

    static List<ComposedLine> asks(PageBasis basis) {
        Comparator<RaidItem> byNeed = Comparator.comparing(item -> item.neededBy().orElse(LocalDate.MAX));
        return shown(RaidType.DECISION, basis).sorted(byNeed).map(item -> {
            String by = item.neededBy().map(date -> basis.words().say("page.asks.by", basis.words().day(date))).orElse("");
            String text = item.onPage().textOr(item.text());
            return ComposedLine.of(PageSection.NEEDED_FROM_YOU,
                    new Line.Ask(Optional.of(item.id()), by, text, basis.client(item.askedOf()), item.waits()), "", text, item.neededBy());
        }).toList();
    }

    /** The heaviest first; the page shows the order, never the weight. */
    static List<ComposedLine> risks(PageBasis basis) {
        return shown(RaidType.RISK, basis).sorted(Comparator.comparing(PlanLines::weight).reversed()).map(item -> {
            String text = item.onPage().textOr(item.text());
            String response = item.responseText();
            Line line = new Line.Risk(Optional.of(item.id()), response.isBlank() ? PageBasis.sentence(text)
                    : basis.words().say("page.risks.lead", text.replaceFirst("[.;]\\s*$", "")), response);
            return ComposedLine.of(PageSection.RISKS, line, "", text, Optional.empty());
        }).toList();
    }

    private static Stream<RaidItem> shown(RaidType type, PageBasis basis) {
        return basis.file().raidItems().stream()
                .filter(item -> item.type() == type && item.isOpen() && basis.shows(item.onPage(), item.id()));
    }

    private static int weight(RaidItem item) {
        return item.probability().map(Level::value).orElse(0) * item.impact().map(Level::value).orElse(0);
    }

    static List<ComposedLine> nextSteps(PageBasis basis) {
        Comparator<Action> byDue = Comparator.comparing(action -> action.due().orElse(LocalDate.MAX));
        return basis.file().actions().stream()
                .filter(action -> action.state().isOpen() && basis.shows(action.onPage(), action.id()))
                .sorted(byDue)
                .map(action -> {
                    String text = action.onPage().textOr(action.what());
                    return ComposedLine.of(PageSection.NEXT_STEPS, new Line.NextStep(Optional.of(action.id()), basis.day(action.due()), text,
                            basis.member(action.owner())), "", text, action.due());
                })
                .toList();
    }

    /**
     * What is near and open first: those that are late and the next eight; besides those that stood on the last page, that the
     * manager keeps, and the very last one. Then what was reached since the last page, or,
     * on the first one, in the last four weeks, the newest first.
     */
    static List<ComposedLine> milestones(PageBasis basis) {
        List<Milestone> open = openMilestones(basis);
        Set<Id<?>> before = basis.lastSubjects();
        Set<Milestone> next = open.stream().filter(milestone -> !isLate(milestone, basis)).limit(NEAR).collect(Collectors.toSet());
        Stream<Milestone> near = open.stream().filter(milestone -> next.contains(milestone) || isLate(milestone, basis)
                || before.contains(milestone.id()) || basis.choices().kept().contains(milestone.id()) || milestone.equals(open.getLast()));
        Comparator<Milestone> byDone = Comparator.comparing(milestone -> milestone.done().orElseThrow());
        Stream<Milestone> reached = shownMilestones(basis).filter(milestone -> milestone.done().filter(done -> isNews(done, basis)).isPresent())
                .sorted(byDone.reversed()).limit(REACHED);
        return Stream.concat(near, reached).map(milestone -> milestone(milestone, basis)).toList();
    }

    /** How many open milestones could be on the page and are too far off. */
    static int milestonesBeyond(PageBasis basis, List<ComposedLine> lines) {
        Set<Id<?>> shown = lines.stream().flatMap(line -> line.line().subject().stream()).collect(Collectors.toSet());
        return (int) openMilestones(basis).stream().filter(milestone -> !shown.contains(milestone.id())).count();
    }

    private static boolean isLate(Milestone milestone, PageBasis basis) {
        return Lateness.days(milestone, basis.today()) > 0;
    }

    private static boolean isNews(LocalDate done, PageBasis basis) {
        return basis.last().isPresent() ? basis.isSinceLast(done) : done.isAfter(basis.today().minusDays(RECENT_DAYS));
    }

    private static Stream<Milestone> shownMilestones(PageBasis basis) {
        return basis.file().milestones().stream().filter(milestone -> basis.shows(milestone.onPage(), milestone.id()));
    }

    private static List<Milestone> openMilestones(PageBasis basis) {
        Comparator<Milestone> byDate = Comparator.comparing(milestone -> date(milestone).orElse(LocalDate.MAX));
        return shownMilestones(basis).filter(milestone -> milestone.done().isEmpty()).sorted(byDate).toList();
    }

    /** When it was reached, else when it is expected. */
    static Optional<LocalDate> date(Milestone milestone) {
        return milestone.done().or(milestone::forecast).or(milestone::firstDate);
    }

    static ComposedLine milestone(Milestone milestone, PageBasis basis) {
        Optional<LocalDate> date = date(milestone);
        String text = milestone.onPage().textOr(milestone.name());
        int late = Lateness.days(milestone, basis.today());
        String moved = late > 0 ? basis.words().say("page.milestones.daysLate", late)
                : milestone.firstDate().flatMap(first -> date.map(now -> moved(first, now, basis.words()))).orElse("");
        boolean isMoved = late > 0 || milestone.firstDate().isPresent() && !milestone.firstDate().equals(date);
        String forecast = milestone.done().isPresent() ? basis.words().say("page.milestones.done", basis.day(date)) : basis.day(date);
        return ComposedLine.of(PageSection.MILESTONES, new Line.Milestone(Optional.of(milestone.id()), text,
                basis.day(milestone.firstDate()), forecast, isMoved, moved), moved, text, date);
    }

    static String moved(LocalDate first, LocalDate now, Words words) {
        long days = ChronoUnit.DAYS.between(first, now);
        if (days == 0) {
            return words.say("page.milestones.onTheDate");
        }
        if (days < 0) {
            return words.say("page.milestones.daysEarlier", -days);
        }
        long months = ChronoUnit.MONTHS.between(first, now);
        if (days < MANY_DAYS) {
            return words.say("page.milestones.daysLater", days);
        }
        return first.plusMonths(months).equals(now) ? words.say("page.milestones.monthsLater", months)
                : words.say("page.milestones.overMonthsLater", months);
    }
}
