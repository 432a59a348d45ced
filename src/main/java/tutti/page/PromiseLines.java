package tutti.page;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.PageSection;
import tutti.model.Promise;
import tutti.model.PromiseEnd;
import tutti.model.measure.PromiseLedger;
import tutti.model.measure.PromiseStanding;

/** What we promised: the late ones first, then those due, then what we kept since the last page. */
final class PromiseLines {

    private PromiseLines() {}

    static List<ComposedLine> of(PageBasis basis) {
        List<Promise> shown = basis.file().promises().stream().filter(promise -> basis.shows(promise.onPage(), promise.id())).toList();
        Comparator<Promise> byDue = Comparator.comparing(promise -> promise.due().orElse(LocalDate.MAX));
        Comparator<Promise> latestFirst = Comparator.comparing((Promise promise) -> promise.ending().orElseThrow().on()).reversed();
        return Stream.of(
                        shown.stream().filter(promise -> isLate(promise, basis)).sorted(byDue),
                        shown.stream().filter(promise -> endedSince(promise, PromiseEnd.BROKEN, basis)).sorted(latestFirst),
                        shown.stream().filter(promise -> promise.isOpen() && !isLate(promise, basis)).sorted(byDue),
                        shown.stream().filter(promise -> endedSince(promise, PromiseEnd.KEPT, basis)).sorted(latestFirst))
                .flatMap(promises -> promises)
                .map(promise -> line(promise, basis))
                .toList();
    }

    /** "kept 7 of 10 on the first date", of those that the client can see; empty if none has fallen due. */
    static String score(PageBasis basis) {
        List<PromiseStanding> due = PromiseLedger.of(basis.file(), basis.today()).due().stream()
                .filter(standing -> standing.promise().onPage().shown()).toList();
        long kept = due.stream().filter(PromiseStanding::isKeptOnFirstDate).count();
        return due.isEmpty() ? "" : basis.words().say("page.promises.score", kept, due.size());
    }

    static boolean endedSince(Promise promise, PromiseEnd end, PageBasis basis) {
        return promise.ending().filter(ending -> ending.end() == end && basis.isSinceLast(ending.on())).isPresent();
    }

    private static boolean isLate(Promise promise, PageBasis basis) {
        return new PromiseStanding(promise, basis.today()).isLate();
    }

    static ComposedLine line(Promise promise, PageBasis basis) {
        Words words = basis.words();
        Mark mark = mark(promise, basis);
        List<String> called = words(mark, words);
        String word = promise.isOpen() ? called.getFirst() : called.getLast();
        String history = promise.reagreed().isEmpty() || promise.firstDate().isEmpty() ? ""
                : words.say("page.promises.reagreed", words.day(promise.firstDate().get()));
        Optional<LocalDate> date = promise.isOpen() ? promise.due() : promise.ending().map(ending -> ending.on());
        String text = promise.onPage().textOr(promise.what());
        return ComposedLine.of(PageSection.PROMISES,
                new Line.Promise(Optional.of(promise.id()), mark, word, text, history, basis.day(date)), word, text, date);
    }

    /** What an outcome is called; where it is called otherwise once the promise has ended, that comes second. */
    static List<String> words(Mark outcome, Words words) {
        return switch (outcome) {
            case LATE -> List.of(words.say("page.promises.late"), words.say("page.promises.broken"));
            case KEPT -> List.of(words.say("page.promises.kept"));
            case ENDED -> List.of(words.say("page.promises.withdrawn"));
            default -> List.of(words.say("page.promises.due"));
        };
    }

    private static Mark mark(Promise promise, PageBasis basis) {
        return promise.ending().map(ending -> switch (ending.end()) {
            case KEPT -> Mark.KEPT;
            case BROKEN -> Mark.LATE;
            case WITHDRAWN -> Mark.ENDED;
        }).orElseGet(() -> isLate(promise, basis) ? Mark.LATE : Mark.DUE);
    }
}
