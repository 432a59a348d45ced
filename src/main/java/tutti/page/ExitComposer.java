package tutti.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Concern;
import tutti.model.DraftPage;
import tutti.model.IssuedPage;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.PageSection;
import tutti.model.Promise;
import tutti.model.measure.ConcernClock;
import tutti.model.measure.ConcernTime;
import tutti.model.measure.Leg;
import tutti.model.measure.WorkingDays;
import tutti.page.Line.Happening;

/** Composes the client's exit pack: all that was ever on the client's page, from the first day to the last. Pure. */
public final class ExitComposer {

    private final PageBasis basis;
    private final Words words;
    private final CaseFile file;
    private final WorkingDays workingDays;

    private ExitComposer(PageBasis basis) {
        this.basis = basis;
        this.words = basis.words();
        this.file = basis.file();
        this.workingDays = WorkingDays.of(file.engagement());
    }

    /** @param choices language, paper, and whether people are named; what is left out of the next page stands here all the same */
    public static ExitPack compose(CaseFile file, LocalDate today, DraftPage choices, Words words) {
        PageBasis whole = new PageBasis(file, today, choices.withExcluded(List.of()), words.speaking(choices.language().locale()),
                Optional.empty(), Optional.empty());
        return new ExitComposer(whole).compose();
    }

    private ExitPack compose() {
        Footer foot = new HeadLines(basis, 0).footer();
        Masthead head = new Masthead(file.engagement().client(), file.engagement().name(), words.say("page.pack.title"), "",
                words.fullDay(basis.today()), period(), "");
        List<Section<PageSection, Line>> sections = Stream.of(
                        section(PageSection.NEEDS, words.say("page.pack.needs"), List.of(), needs()),
                        section(PageSection.PROMISES, words.say("page.promises.title"), List.of(), promises()),
                        section(PageSection.CONCERNS, words.say("page.concerns.title"), List.of(words.say("page.concerns.columnRaised"),
                                words.say("page.concerns.columnAcknowledged"), words.say("page.concerns.columnWhere")), concerns()),
                        section(PageSection.MILESTONES, words.say("page.milestones.title"), List.of(words.say("page.milestones.columnFirst"),
                                words.say("page.pack.columnReached"), words.say("page.milestones.columnMoved")), milestones()))
                .filter(section -> !section.lines().isEmpty()).toList();
        return new ExitPack(words.locale(), basis.today(), head, summary(), sections, sheets(), new Footer(foot.preparedBy(), foot.author(), words.say("page.pack.title")));
    }

    private static Section<PageSection, Line> section(PageSection kind, String title, List<String> columns, List<Line> lines) {
        return Section.of(kind, title, "", columns, lines);
    }

    private String period() {
        return file.issuedPages().stream().map(page -> page.from().orElse(page.date())).min(Comparator.naturalOrder())
                .map(first -> words.say("page.period", words.fullDay(first), words.fullDay(basis.today()))).orElse("");
    }

    private Stream<Need> shownNeeds() {
        return file.needs().stream().filter(need -> basis.shows(need.onPage(), need.id()));
    }

    private Stream<Promise> shownPromises() {
        return file.promises().stream().filter(promise -> basis.shows(promise.onPage(), promise.id()));
    }

    private Stream<ConcernTime> shownConcerns() {
        return file.concerns().stream().filter(concern -> basis.shows(concern.onPage(), concern.id())).sorted(Comparator.comparing(Concern::raised))
                .map(concern -> new ConcernTime(concern, basis.today(), workingDays));
    }

    private Stream<Milestone> shownMilestones() {
        return file.milestones().stream().filter(milestone -> basis.shows(milestone.onPage(), milestone.id()));
    }

    private Section<PageSection, Line> summary() {
        List<Line> lines = new ArrayList<>();
        List<Need> needs = shownNeeds().toList();
        if (!needs.isEmpty()) {
            lines.add(line("page.pack.labelNeeds", words.say("page.pack.accepted", needs.stream().filter(need -> need.accepted().isPresent()).count(), needs.size())));
        }
        String score = PromiseLines.score(basis);
        if (!score.isEmpty()) {
            lines.add(line("page.pack.labelPromises", basis.capital(score)));
        }
        List<ConcernTime> concerns = shownConcerns().toList();
        if (!concerns.isEmpty()) {
            long settled = concerns.stream().filter(time -> time.concern().settled().isPresent()).count();
            String medians = Stream.of(Leg.ACKNOWLEDGE, Leg.ANSWER).flatMap(leg -> median(concerns, leg).stream()).collect(Collectors.joining(", "));
            lines.add(line("page.pack.labelConcerns", words.say("page.pack.settledOf", settled, concerns.size())
                    + (medians.isEmpty() ? "" : "; " + words.say("page.pack.median", medians))));
        }
        List<Milestone> milestones = shownMilestones().toList();
        if (!milestones.isEmpty()) {
            lines.add(line("page.pack.labelMilestones", words.say("page.pack.reached", milestones.stream().filter(each -> each.done().isPresent()).count(),
                    milestones.size(), milestones.stream().filter(ExitComposer::isOnFirstDate).count())));
        }
        return section(PageSection.SINCE, words.say("page.pack.summary"), List.of(), lines);
    }

    private Line line(String label, String text) {
        return new Line.Since(Optional.empty(), Happening.DONE, words.say(label), PageBasis.sentence(text), Optional.empty());
    }

    private static boolean isOnFirstDate(Milestone milestone) {
        return milestone.done().isPresent() && milestone.firstDate().filter(first -> !milestone.done().get().isAfter(first)).isPresent();
    }

    /** "acknowledged after 1 day"; a leg that still runs counts. */
    private Optional<String> median(List<ConcernTime> concerns, Leg leg) {
        OptionalDouble median = new ConcernClock(concerns).median(leg);
        return median.isPresent() ? Optional.of(after(leg, Math.round(median.getAsDouble()))) : Optional.empty();
    }

    private String after(Leg leg, long days) {
        return words.say(switch (leg) {
            case ACKNOWLEDGE -> "page.pack.acknowledgedAfter";
            case ANSWER -> "page.pack.answeredAfter";
            case SETTLE -> "page.pack.settledAfter";
        }, days);
    }

    private List<Line> needs() {
        return NeedLines.facts(basis);
    }

    private List<Line> promises() {
        return shownPromises().sorted(Comparator.comparing((Promise promise) -> promise.firstDate().orElse(promise.made())))
                .map(promise -> PromiseLines.line(promise, basis).line()).toList();
    }

    private List<Line> concerns() {
        return shownConcerns().<Line>map(time -> {
            Line.Concern line = (Line.Concern) ConcernLines.line(time.concern(), basis).line();
            String times = time.laps().stream().filter(lap -> !lap.isRunning()).map(lap -> after(lap.leg(), lap.days())).collect(Collectors.joining(", "));
            return new Line.Concern(line.subject(), line.text(), line.who(), line.raised(), line.isAcknowledged(), line.acknowledged(),
                    ConcernLines.state(time.concern(), words) + (times.isEmpty() ? "." : ":"), times.isEmpty() ? "" : PageBasis.sentence(times));
        }).toList();
    }

    private List<Line> milestones() {
        return shownMilestones().sorted(Comparator.comparing((Milestone milestone) -> PlanLines.date(milestone).orElse(LocalDate.MAX)))
                .map(milestone -> PlanLines.milestone(milestone, basis).line()).toList();
    }

    private ExitPack.Sheets sheets() {
        return new ExitPack.Sheets(words.say("page.pack.sheets"), file.issuedPages().stream().sorted(Comparator.comparingInt(IssuedPage::number))
                .map(this::issued).toList());
    }

    private ExitPack.Issued issued(IssuedPage page) {
        String text = Stream.of(Optional.of(words.fullDay(page.date())), Optional.of(page.audience()).filter(whom -> !whom.isBlank())
                        .map(whom -> words.say("page.foot.for", whom)), page.confidence().map(words::of),
                        file.replacementOf(page).map(later -> words.say("page.pack.replacedBy", later.number())))
                .flatMap(Optional::stream).collect(Collectors.joining(", "));
        return new ExitPack.Issued(page.id(), words.say("page.title", page.number()), text, words.say("page.pack.missing"));
    }
}
