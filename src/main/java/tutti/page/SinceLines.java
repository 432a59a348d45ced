package tutti.page;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.CaseFile;
import tutti.model.Concern;
import tutti.model.Id;
import tutti.model.LineAnswerKind;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.PageLine;
import tutti.model.PageSection;
import tutti.model.Promise;
import tutti.model.PromiseEnd;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Thing;
import tutti.page.Line.Happening;

/** What happened since the last page: done, new, moved, closed, and dropped. */
final class SinceLines {

    private final PageBasis basis;
    private final Words words;
    private final CaseFile file;
    private final List<ComposedLine> now;
    private final List<PageLine> gone;
    private final List<ComposedLine> lines = new ArrayList<>();

    private SinceLines(PageBasis basis, List<ComposedLine> now, List<PageLine> gone) {
        this.basis = basis;
        this.words = basis.words();
        this.file = basis.file();
        this.now = now;
        this.gone = gone;
    }

    /**
     * @param now every other line of the page
     * @param gone the lines of the last page that are gone from this one, with no ending of their own
     */
    static List<ComposedLine> of(PageBasis basis, List<ComposedLine> now, List<PageLine> gone) {
        return new SinceLines(basis, now, gone).compose();
    }

    /** Lines of the last page whose record left this page without having come to an end: to be closed, carried, or let go. */
    static List<PageLine> gone(PageBasis basis, List<ComposedLine> now) {
        Set<Id<?>> present = now.stream().flatMap(line -> line.line().subject().stream()).collect(Collectors.toSet());
        return basis.knownLines()
                .filter(line -> !basis.choices().hidden().contains(line.section()))
                .filter(line -> !present.contains(line.subject().orElseThrow()))
                .filter(line -> !hasEnded(basis.file(), line.subject().orElseThrow()))
                .toList();
    }

    private static boolean hasEnded(CaseFile file, Id<?> subject) {
        return file.find(subject).map(SinceLines::hasEnded).orElse(false);
    }

    private static boolean hasEnded(Thing thing) {
        return switch (thing) {
            case Promise promise -> promise.ending().filter(ending -> ending.end() != PromiseEnd.WITHDRAWN).isPresent();
            case Concern concern -> concern.settled().isPresent();
            case Action action -> action.state() == ActionState.DONE;
            case RaidItem item -> !item.isOpen();
            case Milestone milestone -> milestone.done().isPresent();
            default -> false;
        };
    }

    private List<ComposedLine> compose() {
        done();
        if (basis.last().isPresent()) {
            news();
            moved();
            closed();
            dropped();
        }
        return lines;
    }

    static String label(Happening happening, Words words) {
        return words.say(switch (happening) {
            case DONE -> "page.since.done";
            case NEW -> "page.since.new";
            case MOVED -> "page.since.moved";
            case CLOSED -> "page.since.closed";
            case DROPPED -> "page.since.dropped";
        });
    }

    private void add(Happening happening, Id<?> subject, String text) {
        add(happening, Optional.of(subject), subject.toString(), text);
    }

    /** A line that counts several records. */
    private void count(Happening happening, String what, String text) {
        add(happening, Optional.empty(), what, text);
    }

    private void add(Happening happening, Optional<Id<?>> subject, String what, String text) {
        String label = label(happening, words);
        // The page remembers these as sentences, without their records: a next page is not compared with what was news. What
        // became of a line that is gone is remembered with its record, for a correction has to say it again.
        Optional<Id<?>> remembered = subject.filter(record -> gone.stream().anyMatch(line -> line.subject().equals(Optional.of(record))));
        lines.add(new ComposedLine(new Line.Since(subject, happening, label, text, Optional.of(key(happening, what))),
                new PageLine(PageSection.SINCE, remembered, label, text, Optional.empty())));
    }

    /** The same for the same news since the same page: what is chosen for this page does not hold for the next one. */
    private Id<?> key(Happening happening, String what) {
        String name = basis.last().map(page -> page.id().toString()).orElse("") + happening + what;
        return new Id<>(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    private void done() {
        file.actions().stream()
                .filter(action -> action.state() == ActionState.DONE && basis.shows(action.onPage(), action.id()))
                .filter(action -> action.ended().filter(ended -> basis.isSinceLast(ended.on())).isPresent())
                .sorted(Comparator.comparing(action -> action.ended().orElseThrow().on()))
                .forEach(action -> add(Happening.DONE, action.id(), PageBasis.sentence(action.onPage().textOr(action.what()))));
    }

    private void news() {
        Set<Id<?>> before = basis.lastSubjects();
        List<Thing> fresh = now.stream().map(ComposedLine::line).flatMap(line -> line.subject().stream())
                .filter(subject -> !before.contains(subject)).<Thing>flatMap(subject -> file.find(subject).stream()).toList();
        List<Concern> concerns = only(fresh, Concern.class);
        List<Need> needs = only(fresh, Need.class);
        count("page.new.concerns", concerns, concern -> basis.client(concern.raisedBy()));
        count("page.new.needs", needs, need -> basis.client(need.saidBy()));
        count("page.new.milestones", only(fresh, Milestone.class), milestone -> milestone.onPage().textOr(milestone.name()));
        count("page.new.risks", only(fresh, RaidItem.class).stream().filter(item -> item.type() == RaidType.RISK).toList(), risk -> "");
        long reworded = file.needs().stream().filter(need -> before.contains(need.id()) && basis.shows(need.onPage(), need.id()))
                .filter(need -> need.version() > 1 && basis.isSinceLast(need.current().date())).count();
        if (reworded > 0) {
            count(Happening.NEW, "page.new.reworded", words.say("page.new.reworded", reworded));
        }
    }

    private static <T extends Thing> List<T> only(List<Thing> things, Class<T> type) {
        return things.stream().filter(type::isInstance).map(type::cast).distinct().toList();
    }

    private <T> void count(String key, List<T> things, Function<T, String> name) {
        if (!things.isEmpty()) {
            String names = basis.list(things.stream().map(name).toList());
            String counted = words.say(key, things.size());
            count(Happening.NEW, key, PageBasis.sentence(names.isEmpty() ? counted : counted + ", " + names));
        }
    }

    private void moved() {
        Map<Id<?>, LocalDate> was = basis.lastLines().filter(line -> line.date().isPresent() && line.section() != PageSection.CONCERNS)
                .collect(Collectors.toMap(line -> line.subject().orElseThrow(), line -> line.date().orElseThrow(), (one, other) -> one));
        for (ComposedLine line : now) {
            Optional<LocalDate> before = line.line().subject().map(was::get);
            Optional<LocalDate> date = line.stored().date();
            boolean isOpen = line.line().subject().filter(subject -> !hasEnded(file, subject)).isPresent();
            if (isOpen && before.isPresent() && date.isPresent() && !before.equals(date)) {
                add(Happening.MOVED, line.line().subject().orElseThrow(),
                        words.say("page.since.wasMoved", line.stored().text(), words.day(date.get()), words.day(before.get())));
            }
        }
    }

    private void closed() {
        String counts = Stream.of(
                        counted("page.closed.promises", file.promises().stream().filter(it -> basis.shows(it.onPage(), it.id()))
                                .filter(it -> PromiseLines.endedSince(it, PromiseEnd.KEPT, basis)).count()),
                        counted("page.closed.concerns", file.concerns().stream().filter(it -> basis.shows(it.onPage(), it.id()))
                                .filter(it -> it.settled().filter(settled -> basis.isSinceLast(settled.on())).isPresent()).count()),
                        counted("page.closed.decisions", file.raidItems().stream().filter(it -> basis.shows(it.onPage(), it.id()))
                                .filter(it -> it.type() == RaidType.DECISION)
                                .filter(it -> it.decided().filter(decided -> basis.isSinceLast(decided.on())).isPresent()).count()),
                        counted("page.closed.milestones", file.milestones().stream().filter(it -> basis.shows(it.onPage(), it.id()))
                                .filter(it -> it.done().filter(basis::isSinceLast).isPresent()).count()))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
        if (!counts.isEmpty()) {
            count(Happening.CLOSED, "page.since.closed", PageBasis.sentence(basis.capital(counts)));
        }
        answered(LineAnswerKind.CLOSED, Happening.CLOSED);
    }

    private String counted(String key, long count) {
        return count == 0 ? "" : words.say(key, count);
    }

    private void dropped() {
        answered(LineAnswerKind.LET_GO, Happening.DROPPED);
    }

    private void answered(LineAnswerKind kind, Happening happening) {
        for (PageLine line : gone) {
            basis.answer(line).filter(answer -> answer.kind() == kind).ifPresent(answer -> add(happening, line.subject().orElseThrow(),
                    PageBasis.sentence(answer.reason().isBlank() ? line.text() : line.text() + ", " + answer.reason())));
            if (basis.answer(line).isEmpty()) {
                basis.toldBefore(line).filter(told -> (told.state().equals(words.say("page.since.closed")) ? Happening.CLOSED : Happening.DROPPED) == happening)
                        .ifPresent(told -> add(happening, line.subject().orElseThrow(), told.text()));
            }
        }
    }
}
