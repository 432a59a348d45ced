package tutti.harmony;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import tutti.i18n.ShiftWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Kind;
import tutti.model.Need;
import tutti.model.Thing;
import tutti.model.measure.Shift;
import tutti.model.measure.Shifts;
import tutti.model.past.Rewind;
import tutti.workspace.Workspace;

/**
 * Then and now: what changed since a chosen day, and, if wanted, Harmony as it stood on it. Where the log reaches back to that
 * day it tells what was; else the dates in the records do. A practice engagement stands on a day of its own, which no log knows.
 */
public final class MomentModel {

    private static final int WEEK = 7;

    private final Workspace workspace;
    private final Words words;
    private final ShiftWords shiftWords;
    private final ReadOnlyObjectWrapper<Moment> shown;
    private final ObjectProperty<Optional<Moment>> then = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<Group>> groups = new ReadOnlyObjectWrapper<>(List.of());
    private final BooleanProperty lookingBack = new SimpleBooleanProperty();
    private final Subscription subscription;
    private Id<Engagement> engagement;

    /** The shifts of one way, with what a list says of each. */
    public record Group(Shift.Way way, String name, List<Line> lines) {}

    /** One shift, and the record it opens. */
    public record Line(Shift shift, Kind kind, Id<? extends Thing> record, String title, String detail) {}

    /** A day worth comparing with: "Since page 4, 10 Nov". */
    public record Since(String words, LocalDate day) {}

    MomentModel(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        this.shiftWords = new ShiftWords(words);
        this.shown = new ReadOnlyObjectWrapper<>(now());
        this.engagement = workspace.caseFile().get().engagement().id();
        this.subscription = Subscription.combine(
                workspace.caseFile().subscribe((_, _) -> follow()),
                workspace.today().subscribe((_, _) -> follow()),
                workspace.privacy().subscribe((_, hidden) -> closeIf(hidden)),
                lookingBack.subscribe((_, _) -> show()));
    }

    void close() {
        subscription.unsubscribe();
    }

    /** What the screen shows: now, or the day that is looked back at. */
    public ReadOnlyObjectProperty<Moment> shown() {
        return shown.getReadOnlyProperty();
    }

    /** The day that now is compared with; empty while nothing is compared. */
    public Optional<LocalDate> since() {
        return then.get().map(Moment::day);
    }

    /** The same with how it is known. */
    public ObjectProperty<Optional<Moment>> then() {
        return then;
    }

    public ReadOnlyObjectProperty<List<Group>> groups() {
        return groups.getReadOnlyProperty();
    }

    /** Whether the screen shows the chosen day instead of now. */
    public BooleanProperty lookingBack() {
        return lookingBack;
    }

    /** The last page, last week and the first day there is. */
    public List<Since> sinces() {
        CaseFile file = workspace.caseFile().get();
        LocalDate today = today();
        List<Since> days = new ArrayList<>();
        file.lastIssued().map(this::sincePage).filter(since -> since.day().isBefore(today)).ifPresent(days::add);
        days.add(new Since(words.say("harmony.then.week"), today.minusDays(WEEK)));
        return days;
    }

    private Since sincePage(IssuedPage page) {
        return new Since(words.say("harmony.then.page", page.number()), page.date());
    }

    /** The first day of which anything is known, and at least a week back: where the slider begins. */
    public LocalDate first() {
        CaseFile file = workspace.caseFile().get();
        Stream<LocalDate> said = Stream.concat(file.needs().stream().map(Need::wordings).map(all -> all.getFirst().date()),
                file.readings().stream().map(reading -> reading.date()));
        return Stream.concat(said, Stream.of(today().minusDays(WEEK))).min(LocalDate::compareTo).orElseThrow();
    }

    public LocalDate today() {
        return workspace.today().get();
    }

    /** Begins to compare, with the last page where there is one. */
    public void open() {
        compareWith(sinces().getFirst().day());
    }

    /** Compares now with the end of {@code day}; today and later days compare with yesterday. */
    public void compareWith(LocalDate day) {
        LocalDate past = day.isBefore(today()) ? day : today().minusDays(1);
        if (workspace.caseFile().get().engagement().fixedToday().isPresent()) {
            found(past, Optional.empty());
        } else {
            workspace.chronicle().asOf(past, file -> found(past, file));
        }
    }

    /** Shows now again, and compares no more. */
    public void leave() {
        lookingBack.set(false);
        then.set(Optional.empty());
        groups.set(List.of());
        show();
    }

    /** Opens a record as it is now. */
    public void open(Line line) {
        workspace.trail().goTo(line.kind(), line.record());
    }

    private void found(LocalDate day, Optional<CaseFile> logged) {
        then.set(Optional.of(logged.map(file -> new Moment(file, day, Moment.Source.LOG))
                .orElseGet(() -> new Moment(Rewind.to(workspace.caseFile().get(), day), day, Moment.Source.DATES))));
        measure();
        show();
    }

    /** After an edit the past stays, and what changed since is measured again. */
    private void follow() {
        if (!engagement.equals(workspace.caseFile().get().engagement().id())) {
            engagement = workspace.caseFile().get().engagement().id();
            leave();
            return;
        }
        measure();
        show();
    }

    private void closeIf(boolean hidden) {
        if (hidden) {
            leave();
        }
    }

    private void measure() {
        groups.set(then.get().map(this::groups).orElse(List.of()));
    }

    private List<Group> groups(Moment before) {
        CaseFile now = workspace.caseFile().get();
        Shifts shifts = Shifts.between(before.file(), before.day(), now, today());
        return Stream.of(Shift.Way.values()).filter(way -> !shifts.went(way).isEmpty())
                .map(way -> new Group(way, words.of(way), shifts.went(way).stream().map(shift -> line(shift, now)).toList())).toList();
    }

    private Line line(Shift shift, CaseFile now) {
        Kind kind = switch (shift) {
            case Shift.OfLink s -> Kind.NEED;
            case Shift.OfNeed s -> Kind.NEED;
            case Shift.OfQuestion s -> Kind.READING;
            case Shift.OfRoom s -> Kind.STAKEHOLDER;
            case Shift.OfPromise s -> Kind.PROMISE;
            case Shift.OfConcern s -> Kind.CONCERN;
        };
        return new Line(shift, kind, shift.record(), shiftWords.title(shift), shiftWords.detail(shift, now));
    }

    private Moment now() {
        return new Moment(workspace.caseFile().get(), workspace.today().get(), Moment.Source.NOW);
    }

    private void show() {
        shown.set(then.get().filter(_ -> lookingBack.get()).orElseGet(this::now));
    }
}
