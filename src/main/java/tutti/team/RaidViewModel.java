package tutti.team;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Member;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Thing;
import tutti.model.measure.Lateness;
import tutti.workspace.Workspace;

/** One list of six types: risks, assumptions, issues, dependencies and decisions, and the actions among them. */
public final class RaidViewModel {

    private final Workspace workspace;
    private final Words words;
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Shown>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<RaidRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<RaidItem>> item = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription subscription;

    /** The six types that the list can be narrowed to. */
    public enum Shown {
        RISK, ASSUMPTION, ISSUE, DEPENDENCY, ACTION, DECISION;

        private boolean fits(RaidRow row) {
            return row.type().map(type -> type.name().equals(name())).orElse(this == ACTION);
        }
    }

    public RaidViewModel(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        this.subscription = Subscription.combine(workspace.caseFile().subscribe((_, _) -> list()), workspace.today().subscribe((_, _) -> list()),
                workspace.privacy().subscribe((_, _) -> list()),
                filter.subscribe((_, _) -> list()), shown.subscribe((_, _) -> list()), workspace.trail().chosen(Kind.RAID_ITEM).subscribe((_, _) -> choose()),
                workspace.trail().destination().subscribe((_, there) -> there.filter(one -> one.kind() == Kind.RAID_ITEM).ifPresent(_ -> showAll())));
        list();
    }

    public void close() {
        subscription.unsubscribe();
    }

    public StringProperty filter() {
        return filter;
    }

    /** The one type that is listed; empty: all. */
    public ObjectProperty<Optional<Shown>> shown() {
        return shown;
    }

    ReadOnlyObjectProperty<List<RaidRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** The item that is chosen; empty where none is, or an action. */
    public ReadOnlyObjectProperty<Optional<RaidItem>> item() {
        return item.getReadOnlyProperty();
    }

    /** How many are open of one type. */
    public long count(Shown type) {
        CaseFile file = workspace.caseFile().get();
        return Stream.concat(file.raidItems().stream().filter(RaidItem::isOpen).map(one -> one.type().name()),
                file.actions().stream().filter(action -> action.state().isOpen()).map(action -> Shown.ACTION.name()))
                .filter(type.name()::equals).count();
    }

    public void choose(Kind kind, Id<? extends Thing> id) {
        workspace.trail().chosen(kind).set(Optional.of(id));
        if (kind != Kind.RAID_ITEM) {
            workspace.trail().chosen(Kind.RAID_ITEM).set(Optional.empty());
        }
    }

    /** Opens an action in its own list. */
    public void openAction(Id<? extends Thing> id) {
        workspace.trail().goTo(Kind.ACTION, id);
    }

    /** The type that a new item gets: the one that is listed, else a risk. */
    public RaidItem fresh(String text) {
        RaidType type = shown.get().filter(chosen -> chosen != Shown.ACTION).map(chosen -> RaidType.valueOf(chosen.name())).orElse(RaidType.RISK);
        return RaidItem.raised(workspace.ids().next(), workspace.caseFile().get().engagement().id(), type, text, workspace.today().get());
    }

    /** A link leads to an item, whatever the list was narrowed to. */
    private void showAll() {
        filter.set("");
        shown.set(Optional.empty());
    }

    private void list() {
        CaseFile file = workspace.caseFile().get();
        LocalDate today = workspace.today().get();
        String wanted = filter.get().strip().toLowerCase(Locale.ROOT);
        rows.set(Stream.concat(file.raidItems().stream().map(one -> row(file, one, today)),
                        file.actions().stream().map(action -> row(file, action, today)))
                .filter(row -> row.onPage() || !workspace.privacy().get())
                .filter(row -> shown.get().map(type -> type.fits(row)).orElse(true))
                .filter(row -> (row.text() + " " + row.owner() + " " + row.typeWord() + " " + row.state()).toLowerCase(Locale.ROOT).contains(wanted))
                .sorted(Comparator.comparing((RaidRow row) -> !row.open()).thenComparing(row -> !row.late())
                        .thenComparing(row -> row.type().map(RaidType::ordinal).orElse(RaidType.values().length))
                        .thenComparing(row -> -row.rating().orElse(0)).thenComparing(row -> row.id().value()))
                .toList());
        choose();
    }

    private void choose() {
        item.set(workspace.trail().chosen(Kind.RAID_ITEM).get().flatMap(id -> workspace.caseFile().get().raidItems().stream()
                .filter(one -> one.id().equals(id) && (one.onPage().shown() || !workspace.privacy().get())).findFirst()));
    }

    private RaidRow row(CaseFile file, RaidItem one, LocalDate today) {
        Optional<LocalDate> when = one.type() == RaidType.RISK ? one.review() : one.neededBy();
        OptionalInt rating = one.probability().isPresent() && one.impact().isPresent()
                ? OptionalInt.of(one.probability().get().value() * one.impact().get().value()) : OptionalInt.empty();
        return new RaidRow(one.id(), Kind.RAID_ITEM, Optional.of(one.type()), words.of(one.type()), one.text(), response(one), owner(file, one.owner()),
                one.decided().map(step -> words.say("team.raid.decided", words.day(step.on()))).orElseGet(() -> words.of(one.state())), rating,
                when.map(words::day).orElse(""), one.isOpen() && when.filter(day -> day.isBefore(today)).isPresent(),
                one.onPage().shown(), one.isOpen());
    }

    private String response(RaidItem one) {
        if (one.type() == RaidType.DECISION) {
            return one.waits().isBlank() ? "" : words.say("team.raid.waits.for", one.waits());
        }
        return one.responseText();
    }

    private RaidRow row(CaseFile file, Action action, LocalDate today) {
        return new RaidRow(action.id(), Kind.ACTION, Optional.empty(), words.say("team.raid.action"), action.what(), action.blockedBy(),
                owner(file, action.owner()), words.of(action.state()), OptionalInt.empty(), action.due().map(words::day).orElse(""),
                Lateness.days(action, today) > 0, action.onPage().shown(), action.state().isOpen());
    }

    private static String owner(CaseFile file, Optional<Id<Member>> owner) {
        return owner.flatMap(file::find).map(Member::name).orElse("");
    }
}
