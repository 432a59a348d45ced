package tutti.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Shareable;
import tutti.model.Sought;
import tutti.model.Thing;
import tutti.workspace.Destination;
import tutti.workspace.Workspace;

/** One list of six types: risks, assumptions, issues, dependencies and decisions, and the actions among them. */
public final class RaidViewModel {

    private static final int SOON = 7;

    private final Workspace workspace;
    private final Words words;
    private final RaidEdits edits;
    private final ActionEdits actions;
    private final ObjectProperty<RaidLook> look = new SimpleObjectProperty<>(RaidLook.usual());
    private final Set<String> folded = new HashSet<>();
    private final ReadOnlyObjectWrapper<Listed> listed = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Thing>> picked = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription subscription;
    private List<RaidRow> all = List.of();
    private List<RaidRow> shown = List.of();

    /**
     * What stands on the screen at one moment.
     *
     * @param chosen the record beside the list; it stays while it is filtered away
     * @param counts how many open ones there are of each type
     * @param glances how many open ones of the listed type each glance would show
     * @param heat empty while everything internal is hidden
     * @param closed how many of the listed type are closed
     */
    record Listed(List<RaidLine> lines, Optional<RaidRow> chosen, Map<RaidShown, Integer> counts, Map<RaidGlance, Integer> glances,
                  Optional<RaidHeat> heat, int closed) {

        /** Whether nothing of this type was ever written down. */
        boolean isEmpty() {
            return lines.isEmpty() && closed == 0 && counts.values().stream().allMatch(count -> count == 0);
        }
    }

    public RaidViewModel(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        this.edits = new RaidEdits(workspace, words);
        this.actions = new ActionEdits(workspace, words);
        readAgain();
        subscription = Subscription.combine(workspace.caseFile().subscribe((_, _) -> readAgain()), workspace.today().subscribe((_, _) -> readAgain()),
                workspace.privacy().subscribe((_, _) -> readAgain()), look.subscribe((_, _) -> list()),
                workspace.trail().chosen(Kind.RAID_ITEM).subscribe((_, _) -> chooseAgain()), workspace.trail().chosen(Kind.ACTION).subscribe((_, _) -> chooseAgain()),
                workspace.trail().destination().subscribe((_, there) -> there.ifPresent(this::follow)));
    }

    public void close() {
        subscription.unsubscribe();
    }

    /** What the list is narrowed to, and how it is laid out. */
    ReadOnlyObjectProperty<RaidLook> look() {
        return look;
    }

    void look(UnaryOperator<RaidLook> change) {
        look.set(change.apply(look.get()));
    }

    ReadOnlyObjectProperty<Listed> listed() {
        return listed.getReadOnlyProperty();
    }

    /** The records that were picked together; none, or two and more. */
    ReadOnlyObjectProperty<List<Thing>> picked() {
        return picked.getReadOnlyProperty();
    }

    RaidEdits edits() {
        return edits;
    }

    ActionEdits actions() {
        return actions;
    }

    CaseFile file() {
        return workspace.caseFile().get();
    }

    // ---- choosing ----

    void choose(RaidRow row) {
        Kind kind = Kind.of(row.record());
        workspace.trail().chosen(kind).set(Optional.of(row.record().id()));
        if (kind == Kind.ACTION) {
            workspace.trail().chosen(Kind.RAID_ITEM).set(Optional.empty());
        }
    }

    /** @param rows all that are marked in the list; one alone is no picking */
    void pick(List<RaidRow> rows) {
        picked.set(rows.size() < 2 ? List.of() : rows.stream().map(RaidRow::record).toList());
    }

    /** Opens a record where it is at home: an action in the Team view. */
    void open(Thing record) {
        workspace.trail().goTo(Kind.of(record), record.id());
    }

    /** Shows a record here, whatever the list was narrowed to. */
    void showHere(Thing record) {
        all.stream().filter(row -> row.record().id().equals(record.id())).findFirst().ifPresent(row -> {
            choose(row);
            showWhole(row.isOpen());
        });
    }

    void fold(RaidLine.Heading heading) {
        if (!folded.remove(heading.name())) {
            folded.add(heading.name());
        }
        list();
    }

    private void follow(Destination there) {
        if (there.kind() == Kind.RAID_ITEM) {
            boolean open = there.record().flatMap(id -> all.stream().filter(row -> row.record().id().equals(id)).findFirst()).map(RaidRow::isOpen).orElse(true);
            showWhole(open);
        }
    }

    /** A link leads to an item, whatever the list was narrowed to. */
    private void showWhole(boolean isOpen) {
        folded.clear();
        RaidLook whole = look.get().whole(look.get().closed() || !isOpen);
        if (whole.equals(look.get())) {
            list();
        } else {
            look.set(whole);
        }
    }

    // ---- new ----

    /** Of the type that it begins with ("issue: …"), else of the one that is listed, else a risk. */
    Thing fresh(String typed) {
        Optional<RaidShown> named = Stream.of(RaidShown.values()).filter(type -> typed.regionMatches(true, 0, lead(type), 0, lead(type).length())
                && typed.length() > lead(type).length()).findFirst();
        RaidShown type = named.or(look.get()::type).orElse(RaidShown.RISK);
        String text = named.map(one -> typed.substring(lead(one).length()).strip()).orElse(typed);
        return type == RaidShown.ACTION
                ? Action.toDo(workspace.ids().next(), file().engagement().id(), text)
                : RaidItem.raised(workspace.ids().next(), file().engagement().id(), RaidType.valueOf(type.name()), text, workspace.today().get());
    }

    private String lead(RaidShown type) {
        return words.say("team.raid.one." + type.name()) + ":";
    }

    // ---- what came of what ----

    /** What a record came of. */
    Optional<RaidItem> origin(Thing record) {
        return switch (record) {
            case RaidItem item -> item.cameOf().flatMap(file()::find);
            case Action action -> action.cameOf().flatMap(file()::find);
            default -> Optional.empty();
        };
    }

    /** What came of an item, and the actions that wait for it. */
    List<Thing> followers(RaidItem item) {
        Optional<Id<RaidItem>> its = Optional.of(item.id());
        return Stream.<Thing>concat(file().raidItems().stream().filter(other -> other.cameOf().equals(its)),
                file().actions().stream().filter(action -> action.cameOf().equals(its) || action.waitsFor().equals(its))).toList();
    }

    String call(Thing record) {
        return words.say("team.raid.link", words.say("team.raid.one." + RaidShown.of(record).name()), record.title());
    }

    // ---- listing ----

    private void readAgain() {
        all = RaidRow.all(Shareable.seen(workspace.caseFile().get(), workspace.privacy().get()), workspace.today().get(),
                workspace.privacy().get(), words);
        list();
    }

    private void list() {
        RaidLook now = look.get();
        LocalDate today = workspace.today().get();
        Sought sought = now.sought();
        List<RaidRow> found = all.stream().filter(row -> sought.isIn(row.searched())).toList();
        List<RaidRow> ofType = found.stream().filter(row -> now.type().map(type -> type == row.shown()).orElse(true)).toList();
        List<RaidRow> glanced = ofType.stream().filter(row -> now.glance().map(glance -> row.is(glance, today)).orElse(now.closed() || row.isOpen())).toList();
        shown = glanced.stream().filter(row -> now.heat().map(place -> place.holds(row)).orElse(true))
                .sorted(now.sort().order(now.descending())).toList();
        Map<RaidShown, Integer> counts = new EnumMap<>(RaidShown.class);
        for (RaidShown type : RaidShown.values()) {
            counts.put(type, (int) found.stream().filter(row -> row.shown() == type && row.isOpen()).count());
        }
        Map<RaidGlance, Integer> glances = new EnumMap<>(RaidGlance.class);
        for (RaidGlance glance : RaidGlance.values()) {
            glances.put(glance, (int) ofType.stream().filter(row -> row.is(glance, today)).count());
        }
        listed.set(new Listed(lines(now.group(), today), chosen(), counts, glances,
                workspace.privacy().get() ? Optional.empty() : Optional.of(RaidHeat.of(glanced)),
                (int) ofType.stream().filter(row -> !row.isOpen()).count()));
    }

    /** The lines stay as they are when only another one is chosen. */
    private void chooseAgain() {
        Listed now = listed.get();
        listed.set(new Listed(now.lines(), chosen(), now.counts(), now.glances(), now.heat(), now.closed()));
    }

    /** What was chosen last, here or by a link; else what matters most. */
    private Optional<RaidRow> chosen() {
        return byId(workspace.trail().chosen(Kind.RAID_ITEM).get()).or(() -> byId(workspace.trail().chosen(Kind.ACTION).get())
                .filter(shown::contains)).or(() -> shown.stream().findFirst());
    }

    private Optional<RaidRow> byId(Optional<Id<?>> id) {
        return id.flatMap(wanted -> all.stream().filter(row -> row.record().id().equals(wanted)).findFirst());
    }

    private List<RaidLine> lines(RaidGroup group, LocalDate today) {
        if (group == RaidGroup.NONE) {
            return List.copyOf(shown);
        }
        Map<String, List<RaidRow>> groups = new LinkedHashMap<>();
        shown.stream().sorted(groupOrder(group, today)).forEach(row -> groups.computeIfAbsent(name(row, group, today), _ -> new ArrayList<>()).add(row));
        List<RaidLine> lines = new ArrayList<>();
        groups.forEach((name, rows) -> {
            lines.add(new RaidLine.Heading(name, rows.size(), folded.contains(name)));
            if (!folded.contains(name)) {
                lines.addAll(rows);
            }
        });
        return List.copyOf(lines);
    }

    private static Comparator<RaidRow> groupOrder(RaidGroup group, LocalDate today) {
        return switch (group) {
            case NONE -> Comparator.comparing(_ -> 0);
            case TYPE -> Comparator.comparing(RaidRow::shown);
            case OWNER -> Comparator.comparing((RaidRow row) -> row.owner().isEmpty()).thenComparing(RaidRow::owner, String.CASE_INSENSITIVE_ORDER);
            case STATE -> Comparator.comparing((RaidRow row) -> !row.isOpen()).thenComparing(RaidRow::state);
            case WHEN -> Comparator.comparing(row -> span(row, today));
        };
    }

    /** 0 late, 1 within a week, 2 later, 3 without a date, 4 closed. */
    private static int span(RaidRow row, LocalDate today) {
        return !row.isOpen() ? 4 : row.late() ? 0 : row.when().map(day -> day.isAfter(today.plusDays(SOON)) ? 2 : 1).orElse(3);
    }

    private String name(RaidRow row, RaidGroup group, LocalDate today) {
        return switch (group) {
            case NONE -> "";
            case TYPE -> words.say("team.raid.type." + row.shown().name());
            case OWNER -> row.owner().isEmpty() ? words.say("team.raid.owner.none") : row.owner();
            case STATE -> row.state();
            case WHEN -> words.say("team.raid.span." + span(row, today));
        };
    }
}
