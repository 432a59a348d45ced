package tutti.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.Goal;
import tutti.model.Level;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.PageSection;
import tutti.model.Wording;
import tutti.model.measure.Lateness;
import tutti.model.measure.Serving;
import tutti.model.measure.Standing;

/** Your needs, and where each stands: said from facts that may be shared, never from readings. */
final class NeedLines {

    private final PageBasis basis;
    private final Serving serving;

    private NeedLines(PageBasis basis) {
        this.basis = basis;
        this.serving = Serving.of(basis.file());
    }

    /** The most important first; the page shows the order, never the importance. */
    static List<ComposedLine> of(PageBasis basis) {
        NeedLines lines = new NeedLines(basis);
        return basis.file().needs().stream()
                .filter(need -> basis.shows(need.onPage(), need.id()))
                .sorted(Comparator.comparing((Need need) -> need.importance().map(Level::value).orElse(0)).reversed())
                .map(lines::line)
                .toList();
    }

    /** Where each need stands by the records alone, without what was written for one page. */
    static List<Line> facts(PageBasis basis) {
        NeedLines lines = new NeedLines(basis);
        return basis.file().needs().stream().filter(need -> basis.shows(need.onPage(), need.id()))
                .sorted(Comparator.comparing((Need need) -> need.importance().map(Level::value).orElse(0)).reversed())
                .<Line>map(need -> {
                    Standing standing = Standing.of(need, lines.serving, basis.today());
                    return new Line.Need(Optional.of(need.id()), Mark.valueOf(standing.name()), word(standing, basis.words()), need.words(), lines.why(need, standing));
                }).toList();
    }

    private ComposedLine line(Need need) {
        Standing standing = Standing.of(need, serving, basis.today());
        String word = word(standing, basis.words());
        String why = need.onPage().text().isBlank() ? why(need, standing) : need.onPage().text();
        return ComposedLine.of(PageSection.NEEDS, new Line.Need(Optional.of(need.id()), Mark.valueOf(standing.name()), word, need.words(), why),
                word, need.words(), Optional.empty());
    }

    static String word(Standing standing, Words words) {
        return words.say(switch (standing) {
            case TO_CONFIRM -> "page.needs.toConfirm";
            case ACCEPTED -> "page.needs.accepted";
            case DELIVERED -> "page.needs.delivered";
            case AT_RISK -> "page.needs.atRisk";
            case NOT_STARTED -> "page.needs.notStarted";
            case IN_HAND -> "page.needs.inHand";
        });
    }

    private String why(Need need, Standing standing) {
        return switch (standing) {
            case TO_CONFIRM -> toConfirm(need);
            case ACCEPTED -> need.accepted().map(accepted -> basis.words().say("page.needs.acceptedOn", basis.words().day(accepted.on()))).orElse("");
            case DELIVERED -> basis.words().say("page.needs.isItMet");
            case AT_RISK -> worstForecast(need).map(date -> basis.words().say("page.needs.forecast", basis.words().day(date)))
                    .orElseGet(() -> basis.words().say("page.needs.stepLate"));
            case NOT_STARTED -> "";
            case IN_HAND -> lastForecast(need).map(date -> basis.words().say("page.needs.forecast", basis.words().day(date))).orElse("");
        };
    }

    private String toConfirm(Need need) {
        Wording wording = need.current();
        if (wording.saidBack().isPresent()) {
            String since = basis.words().day(wording.saidBack().get());
            String who = basis.client(need.saidBy());
            return who.isEmpty() ? basis.words().say("page.needs.withYou", since) : basis.words().say("page.needs.withThem", who, since);
        }
        boolean isChanged = need.wordings().stream().anyMatch(earlier -> earlier.confirmed().isPresent());
        return isChanged ? basis.words().say("page.needs.changed", basis.words().day(wording.date())) : basis.words().say("page.needs.weSayItBack");
    }

    private Optional<LocalDate> worstForecast(Need need) {
        return Stream.concat(
                        serving.goals(need.id()).stream().filter(goal -> Lateness.slipped(goal) > 0).flatMap(goal -> goal.forecast().stream()),
                        serving.milestones(need.id()).stream().filter(milestone -> Lateness.slipped(milestone) > 0)
                                .map(Milestone::forecast).flatMap(Optional::stream))
                .max(Comparator.naturalOrder());
    }

    private Optional<LocalDate> lastForecast(Need need) {
        return serving.goals(need.id()).stream().filter(Goal::isOpen).flatMap(goal -> goal.forecast().stream()).max(Comparator.naturalOrder());
    }
}
