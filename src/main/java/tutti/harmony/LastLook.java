package tutti.harmony;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import tutti.i18n.ShiftWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Person;
import tutti.model.Reading;
import tutti.model.measure.Shift;
import tutti.workspace.Workspace;

/**
 * What came since the open engagement was last worked on: since the morning of the last day before today on which something was
 * written into it. A practice engagement tells that day by its records.
 */
final class LastLook {

    private static final int MOST = 5;

    private final Workspace workspace;
    private final Words words;
    private final MomentModel moments;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription subscription;
    private Optional<Id<Engagement>> looked = Optional.empty();

    /**
     * @param since the day whose end now is compared with, and {@code when} the day that was last worked on
     * @param more how many further ones there are
     */
    record Shown(LocalDate since, String when, List<News> news, int more) {}

    /** One thing that came, and the record it opens. */
    record News(Shift.Way way, Kind kind, Id<?> record, String what, String detail) {}

    LastLook(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        this.moments = new MomentModel(workspace, words);
        this.subscription = Subscription.combine(
                moments.groups().subscribe((_, _) -> show()),
                workspace.caseFile().subscribe(_ -> lookAnew()),
                workspace.open().subscribe((_, _) -> look()),
                workspace.today().subscribe((_, _) -> look()),
                workspace.privacy().subscribe((_, _) -> look()));
    }

    void close() {
        subscription.unsubscribe();
        moments.close();
    }

    ReadOnlyObjectProperty<Optional<Shown>> shown() {
        return shown.getReadOnlyProperty();
    }

    private void lookAnew() {
        if (!looked.equals(Optional.of(workspace.caseFile().get().engagement().id()))) {
            look();
        } else {
            show();
        }
    }

    private void look() {
        CaseFile file = workspace.caseFile().get();
        looked = Optional.of(file.engagement().id());
        moments.leave();
        shown.set(Optional.empty());
        if (workspace.privacy().get() || !workspace.open().get()) {
            return;
        }
        if (file.engagement().fixedToday().isPresent()) {
            lastRecord(file).ifPresent(this::compare);
        } else {
            workspace.chronicle().edits(edits -> edits.stream().filter(edit -> looked.equals(Optional.of(edit.engagement())))
                    .map(edit -> workspace.chronicle().timeOf(edit.made()).toLocalDate()).filter(moments.today()::isAfter)
                    .max(LocalDate::compareTo).ifPresent(this::compare));
        }
    }

    private Optional<LocalDate> lastRecord(CaseFile file) {
        return Stream.of(file.readings().stream().map(Reading::date), file.conversations().stream().map(Conversation::date),
                        file.concerns().stream().map(Concern::raised)).flatMap(days -> days)
                .filter(moments.today()::isAfter).max(LocalDate::compareTo);
    }

    private void compare(LocalDate lastDay) {
        moments.compareWith(lastDay.minusDays(1));
    }

    private void show() {
        shown.set(moments.then().get().map(then -> {
            CaseFile now = workspace.caseFile().get();
            List<News> all = Stream.concat(moments.groups().get().stream().flatMap(group -> group.lines().stream())
                    .flatMap(line -> news(line, now).stream()), readings(now, then.day()).stream()).toList();
            return new Shown(then.day(), words.weekday(then.day().plusDays(1)), all.stream().limit(MOST).toList(), Math.max(0, all.size() - MOST));
        }));
    }

    private Optional<News> readings(CaseFile file, LocalDate since) {
        List<Reading> came = file.readings().stream()
                .filter(reading -> reading.date().isAfter(since) && !reading.date().isAfter(moments.today())).toList();
        String who = came.stream().flatMap(reading -> file.find(reading.person()).stream()).map(Person::name).distinct().collect(Collectors.joining(", "));
        return came.stream().findFirst().map(first -> new News(Shift.Way.APPEARED, Kind.READING, first.id(), words.say("harmony.news.readings", came.size()), who));
    }

    /** A link that broke shows on the needs themselves. */
    private Optional<News> news(MomentModel.Line line, CaseFile now) {
        String detail = new ShiftWords(words).detail(line.shift(), now);
        return switch (line.shift()) {
            case Shift.OfLink link -> Optional.empty();
            case Shift.OfNeed need -> Optional.of(said(line, words.say(need.appeared() ? "harmony.news.need" : "harmony.news.need.gone"), line.title()));
            case Shift.OfQuestion question -> Optional.of(said(line, words.say(question.way() == Shift.Way.BROKE ? "harmony.news.question.out"
                    : "harmony.news.question.other", words.of(question.question())), detail));
            case Shift.OfRoom room -> Optional.of(said(line, words.say(switch (room.way()) {
                case BROKE -> "harmony.news.room.out";
                case MENDED -> "harmony.news.room.again";
                case APPEARED, UNCLEAR, GONE -> "harmony.news.room.unknown";
            }, room.person().name()), detail));
            case Shift.OfPromise promise -> Optional.of(said(line, words.say(switch (promise.way()) {
                case BROKE -> promise.promise().isOpen() ? "harmony.news.promise.late" : "harmony.news.promise.broken";
                case MENDED -> "harmony.news.promise.mended";
                case APPEARED, UNCLEAR, GONE -> "harmony.news.promise";
            }), line.title()));
            case Shift.OfConcern concern -> Optional.of(said(line, words.say(concern.way() == Shift.Way.MENDED ? "harmony.news.concern.settled"
                    : "harmony.news.concern", concern.concern().raisedBy().flatMap(now::find).map(Person::name).orElseGet(() -> words.say("harmony.news.somebody"))),
                    line.title()));
        };
    }

    private static News said(MomentModel.Line line, String what, String detail) {
        return new News(line.shift().way(), line.kind(), line.record(), what, detail);
    }
}
