package tutti.status;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tutti.i18n.Words;
import tutti.model.DeliveryConfidence;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.PageLine;
import tutti.page.Leak;
import tutti.page.PageComparison;
import tutti.page.PageComparison.Difference;
import tutti.page.TextPlaces;
import tutti.workspace.Lane;
import tutti.workspace.Workspace;

/** What the page that is shown says otherwise than another one, and where on it that stands; and where the leaks stand. */
public final class Changes {

    private static final Logger LOG = System.getLogger(Changes.class.getName());

    /**
     * Two pages side by side.
     *
     * @param other the page that the shown one is compared with
     * @param title "Page 4, and draft 5"
     * @param confidence how our confidence changed; empty if it did not
     */
    record Compared(IssuedPage other, String title, String confidence, PageComparison lines) {}

    /** Words that are pointed at, and why. */
    private record Wanted(PageMark.Tone tone, String words, String told) {}

    private final Workspace workspace;
    private final Words words;
    private final StatusViewModel model;
    private final ReadOnlyObjectWrapper<Optional<Compared>> compared = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<PageMark>> marks = new ReadOnlyObjectWrapper<>(List.of());
    private int asked;

    Changes(Workspace workspace, Words words, StatusViewModel model) {
        this.workspace = workspace;
        this.words = words;
        this.model = model;
    }

    /** Empty while nothing is compared. */
    ReadOnlyObjectProperty<Optional<Compared>> compared() {
        return compared.getReadOnlyProperty();
    }

    /** What is pointed at on the page that is shown. */
    ReadOnlyObjectProperty<List<PageMark>> marks() {
        return marks.getReadOnlyProperty();
    }

    /** The pages that the shown one can be compared with, the nearest before it first. */
    List<IssuedPage> others() {
        int shown = shownNumber();
        return workspace.caseFile().get().issuedPages().stream().filter(page -> !isShown(page.id()))
                .sorted(Comparator.comparing((IssuedPage page) -> page.number() > shown).thenComparing(page -> Math.abs(page.number() - shown))).toList();
    }

    private int shownNumber() {
        return model.archive().opened().get().map(page -> page.page().number()).orElseGet(model::number);
    }

    private boolean isShown(Id<IssuedPage> id) {
        return model.archive().opened().get().filter(page -> page.page().id().equals(id)).isPresent();
    }

    /** Compares the page that is shown with another one. */
    void since(IssuedPage other) {
        set(Optional.of(other));
    }

    void none() {
        set(Optional.empty());
    }

    /** The page that is shown became another one. */
    void renew() {
        set(compared.get().map(Compared::other).flatMap(other -> workspace.caseFile().get().find(other.id())).filter(other -> !isShown(other.id())));
    }

    private void set(Optional<IssuedPage> other) {
        compared.set(other.flatMap(this::compare));
        mark();
    }

    private Optional<Compared> compare(IssuedPage other) {
        Optional<OpenedPage> opened = model.archive().opened().get();
        if (opened.isPresent()) {
            IssuedPage page = opened.get().page();
            return Optional.of(compare(other, words.say("status.compare.pages", Math.min(other.number(), page.number()), Math.max(other.number(), page.number())), page.number(), page.confidence(), page.lines()));
        }
        return model.draft().get().map(draft -> compare(other, words.say("status.compare.draft", other.number(), draft.composition().number()),
                draft.composition().number(), draft.composition().confidence(), draft.composition().lines()));
    }

    private Compared compare(IssuedPage other, String title, int number, Optional<DeliveryConfidence> level, List<PageLine> lines) {
        boolean isLater = number > other.number();
        Optional<DeliveryConfidence> before = isLater ? other.confidence() : level;
        Optional<DeliveryConfidence> now = isLater ? level : other.confidence();
        String confidence = before.equals(now) ? "" : words.say("status.compare.confidence", say(before), say(now));
        return new Compared(other, title, confidence, isLater ? PageComparison.of(other.lines(), lines) : PageComparison.of(lines, other.lines()));
    }

    private String say(Optional<DeliveryConfidence> level) {
        return level.map(words::of).orElse(words.say("status.compare.no-level"));
    }

    private void mark() {
        List<Wanted> wanted = wanted();
        Optional<FinishedPage> shown = model.shown();
        int request = ++asked;
        if (wanted.isEmpty() || shown.isEmpty()) {
            marks.set(List.of());
            return;
        }
        workspace.work().run(Lane.PAPER, () -> places(shown.get(), wanted), found -> {
            if (request == asked) { // else another page is shown by now
                marks.set(found);
            }
        }, failure -> LOG.log(Level.WARNING, "the page could not be searched", failure));
    }

    private List<Wanted> wanted() {
        List<Wanted> wanted = new ArrayList<>();
        if (model.archive().opened().get().isEmpty() && !model.privacy().get()) {
            Stream<Leak> leaks = model.draft().get().stream().flatMap(draft -> draft.leaks().standing().stream());
            leaks.forEach(leak -> wanted.add(new Wanted(PageMark.Tone.LEAK, leak.words(), leak.say(words))));
        }
        compared.get().ifPresent(both -> both.lines().differences().forEach(difference -> onShown(both, difference)
                .ifPresent(line -> wanted.add(new Wanted(tone(difference), line.text(), say(difference))))));
        return wanted;
    }

    private static PageMark.Tone tone(Difference difference) {
        return difference.what() == PageComparison.What.NEW || difference.what() == PageComparison.What.GONE ? PageMark.Tone.NEW : PageMark.Tone.MOVED;
    }

    /** The line as it stands on the page that is shown, which may be the earlier of the two. */
    private Optional<PageLine> onShown(Compared both, Difference difference) {
        return shownNumber() > both.other().number() ? difference.now() : difference.before();
    }

    private static List<PageMark> places(FinishedPage page, List<Wanted> wanted) {
        TextPlaces places = TextPlaces.of(page.pdf());
        return wanted.stream().flatMap(one -> places.find(one.words()).stream().map(place -> new PageMark(one.tone(), place, one.told()))).distinct().toList();
    }

    /** What is different, old and new: "27 Nov → 4 Dec; Due → Late". */
    String say(Difference difference) {
        return switch (difference.what()) {
            case NEW -> words.say("status.compare.new");
            case GONE -> words.say("status.compare.gone");
            case MOVED, CHANGED -> changes(difference.before().orElseThrow(), difference.now().orElseThrow());
        };
    }

    private String changes(PageLine before, PageLine now) {
        List<String> all = new ArrayList<>();
        if (!before.date().equals(now.date())) {
            all.add(words.say("status.compare.from-to", day(before), day(now)));
        }
        if (!before.state().equals(now.state())) {
            all.add(words.say("status.compare.from-to", word(before.state()), word(now.state())));
        }
        if (!before.text().equals(now.text())) {
            all.add(words.say("status.compare.was", before.text()));
        }
        return String.join("; ", all);
    }

    private String day(PageLine line) {
        return line.date().map(words::day).orElseGet(() -> words.say("status.compare.nothing"));
    }

    private String word(String state) {
        return state.isBlank() ? words.say("status.compare.nothing") : state;
    }
}
