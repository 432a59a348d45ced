package tutti.page;

import static tutti.model.PageSection.CONCERNS;
import static tutti.model.PageSection.CONFIDENCE;
import static tutti.model.PageSection.MILESTONES;
import static tutti.model.PageSection.NEEDED_FROM_YOU;
import static tutti.model.PageSection.NEEDS;
import static tutti.model.PageSection.NEXT_STEPS;
import static tutti.model.PageSection.NOTES;
import static tutti.model.PageSection.PROMISES;
import static tutti.model.PageSection.RISKS;
import static tutti.model.PageSection.SINCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.DraftPage;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.LineAnswerKind;
import tutti.model.PageLine;
import tutti.model.PageSection;

/** Composes the client's next status page from a case file. Pure: the same file, day and choices give the same page. */
public final class PageComposer {

    private final PageBasis basis;
    private final Words words;
    private final Map<PageSection, List<ComposedLine>> lines = new EnumMap<>(PageSection.class);
    private int beyond;

    private PageComposer(PageBasis basis) {
        this.basis = basis;
        this.words = basis.words();
    }

    /**
     * @param choices what the manager chose for this page: language, order, sections and records left out, answers for lines that are gone
     * @param words of any language; the page is written in the one chosen for it
     */
    public static Composition compose(CaseFile file, LocalDate today, DraftPage choices, Words words) {
        return new PageComposer(PageBasis.of(file, today, choices, words)).compose();
    }

    private Composition compose() {
        lines.put(NEEDED_FROM_YOU, PlanLines.asks(basis));
        lines.put(NEEDS, NeedLines.of(basis));
        lines.put(CONCERNS, ConcernLines.of(basis));
        lines.put(PROMISES, PromiseLines.of(basis));
        lines.put(NEXT_STEPS, PlanLines.nextSteps(basis));
        lines.put(MILESTONES, PlanLines.milestones(basis));
        lines.put(RISKS, PlanLines.risks(basis));
        Set<Id<?>> present = subjects();
        lines.replaceAll((section, own) -> {
            List<ComposedLine> all = new ArrayList<>(own);
            all.addAll(basis.carried(section, present));
            all.sort(Comparator.comparingInt(this::place));
            return all;
        });
        List<ComposedLine> now = lines.values().stream().flatMap(List::stream).toList();
        List<PageLine> gone = SinceLines.gone(basis, now);
        Map<Boolean, List<ComposedLine>> news = SinceLines.of(basis, now, gone).stream().sorted(Comparator.comparingInt(this::place))
                .collect(Collectors.partitioningBy(this::isLeftOut));
        lines.put(SINCE, news.get(false));
        beyond = PlanLines.milestonesBeyond(basis, lines.get(MILESTONES));
        int number = basis.file().lastIssued().map(IssuedPage::number).orElse(0) + 1;
        StatusPage page = page(number);
        return new Composition(page, number, basis.last().map(IssuedPage::date), stored(), counts(), unanswered(gone), unacknowledged(),
                Withheld.from(basis, printed()), Stream.of(PageSection.values()).flatMap(this::leftOut).toList(),
                news.get(true).stream().map(ComposedLine::line).toList());
    }

    /** A page of these lines, whatever the records say now. */
    static StatusPage page(PageBasis basis, int number, List<ComposedLine> lines) {
        PageComposer composer = new PageComposer(basis);
        lines.forEach(line -> composer.lines.computeIfAbsent(line.stored().section(), _ -> new ArrayList<>()).add(line));
        return composer.page(number);
    }

    private StatusPage page(int number) {
        HeadLines head = new HeadLines(basis, number);
        List<Section<PageSection, Line>> sections = order().stream().flatMap(kind -> section(kind).stream()).toList();
        return new StatusPage(basis.locale(), basis.today(), head.masthead(), head.confidence(), sections, Set.copyOf(basis.choices().kept()), head.footer());
    }

    /** The sections in the manager's order, those not ordered after them, without those hidden and the one that is the head. */
    private List<PageSection> order() {
        Set<PageSection> order = new LinkedHashSet<>(basis.choices().order());
        order.addAll(List.of(PageSection.values()));
        order.removeAll(basis.choices().hidden());
        order.remove(CONFIDENCE);
        return List.copyOf(order);
    }

    private Optional<Section<PageSection, Line>> section(PageSection kind) {
        List<Line> its = lines.getOrDefault(kind, List.of()).stream().map(ComposedLine::line).toList();
        if (its.isEmpty() && kind != NOTES) {
            return Optional.empty();
        }
        return Optional.of(switch (kind) {
            case SINCE -> Section.of(kind, basis.last().map(last -> words.say("page.since.title", last.number()))
                    .orElseGet(() -> words.say("page.since.soFar")), basis.last().map(last -> words.longDay(last.date())).orElse(""), List.of(), its);
            case NEEDED_FROM_YOU -> Section.of(kind, words.say("page.asks.title"), "", List.of(words.say("page.asks.waits")), its);
            case NEEDS -> Section.of(kind, words.say("page.needs.title"), "", List.of(), its);
            case CONCERNS -> Section.of(kind, words.say("page.concerns.title"), "", List.of(words.say("page.concerns.columnRaised"),
                    words.say("page.concerns.columnAcknowledged"), words.say("page.concerns.columnWhere")), its);
            case PROMISES -> Section.of(kind, words.say("page.promises.title"), PromiseLines.score(basis), List.of(), its);
            case NEXT_STEPS -> Section.of(kind, words.say("page.steps.title"), "", List.of(), its);
            case MILESTONES -> Section.of(kind, words.say("page.milestones.title"), "", List.of(words.say("page.milestones.columnFirst"),
                    words.say("page.milestones.columnForecast"), words.say("page.milestones.columnMoved")), its)
                    .withBeyond(beyond);
            case RISKS -> Section.of(kind, words.say("page.risks.title"), "", List.of(), its);
            case NOTES -> Section.of(kind, words.say("page.notes.title"), "", List.of(), List.of());
            case CONFIDENCE -> throw new IllegalArgumentException("the head of the page is no section");
        });
    }

    /** Where the manager put the line; those that were not put anywhere stand after them, in their usual order. */
    private int place(ComposedLine line) {
        int place = line.line().chosenBy().map(basis.choices().lineOrder()::indexOf).orElse(-1);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private boolean isLeftOut(ComposedLine news) {
        return news.line() instanceof Line.Since since && since.mayBeLeftOut() && since.key().filter(basis.choices().excluded()::contains).isPresent();
    }

    private Set<Id<?>> subjects() {
        Set<Id<?>> subjects = new HashSet<>();
        lines.values().forEach(list -> list.forEach(line -> line.line().subject().ifPresent(subjects::add)));
        return subjects;
    }

    private List<PageLine> stored() {
        return order().stream().flatMap(kind -> lines.getOrDefault(kind, List.of()).stream()).map(ComposedLine::stored).toList();
    }

    private Set<Id<?>> printed() {
        Set<Id<?>> printed = new HashSet<>();
        order().forEach(kind -> lines.getOrDefault(kind, List.of()).forEach(line -> line.line().subject().ifPresent(printed::add)));
        return printed;
    }

    private List<PageLine> unanswered(List<PageLine> gone) {
        return gone.stream().filter(line -> basis.answer(line).filter(answer -> answer.kind() != LineAnswerKind.CARRIED).isEmpty()
                && basis.toldBefore(line).isEmpty()).toList();
    }

    private List<Id<?>> unacknowledged() {
        return section(CONCERNS).stream().filter(section -> order().contains(CONCERNS)).flatMap(section -> section.lines().stream())
                .filter(Line::isOwed).flatMap(line -> line.subject().stream()).toList();
    }

    /** How many records of its kind could have a line in a section, and have none. */
    private Map<PageSection, Composition.Count> counts() {
        Map<PageSection, Composition.Count> counts = new EnumMap<>(PageSection.class);
        lines.forEach((kind, its) -> counts.put(kind, new Composition.Count(its.size(), Math.toIntExact(leftOut(kind).count()))));
        return counts;
    }

    private Stream<LeftOut> leftOut(PageSection kind) {
        Set<Id<?>> present = lines.getOrDefault(kind, List.of()).stream().flatMap(line -> line.line().subject().stream()).collect(Collectors.toSet());
        return LeftOut.of(kind, basis, present).stream();
    }
}
