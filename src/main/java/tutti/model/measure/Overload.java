package tutti.model.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Member;
import tutti.model.Promise;
import tutti.model.RaidItem;
import tutti.model.Thing;

/**
 * Who carries too much: Responsible on four open goals, or five dated items in one week. Items are open actions, promises,
 * RAID items and channels they own; a week runs from Monday, from the current one on.
 */
public record Overload(List<Load> members) {

    /** So many dated items in one week are too much. */
    public static final int TOO_MANY_ITEMS = 5;

    /** What is due in a week, by its Monday. */
    public record Week(LocalDate monday, List<Named> items) {}

    /** @param goals open ones they are Responsible for; {@code weeks} those from the current one on in which anything is due */
    public record Load(Member member, List<Named> goals, List<Week> weeks) {

        /** The first week with too many items. */
        public Optional<Week> fullest() {
            return weeks.stream().filter(week -> week.items().size() >= TOO_MANY_ITEMS).findFirst();
        }

        public boolean hasTooManyGoals() {
            return goals.size() >= RaciRules.TOO_MANY_GOALS;
        }

        public boolean isTooMuch() {
            return hasTooManyGoals() || fullest().isPresent();
        }

        public List<Id<?>> records() {
            return Stream.concat(goals.stream(), fullest().stream().flatMap(week -> week.items().stream())).<Id<?>>map(Named::id).toList();
        }
    }

    public Overload {
        members = List.copyOf(members);
    }

    public static Overload of(CaseFile file, LocalDate today) {
        return file.once(List.of(Overload.class, today), () -> measure(file, today));
    }

    private static Overload measure(CaseFile file, LocalDate today) {
        Map<Id<Member>, TreeMap<LocalDate, List<Named>>> weeks = itemsByWeek(file, today);
        RaciRules raci = RaciRules.of(file);
        return new Overload(file.members().stream()
                .map(member -> new Load(member, Named.all(raci.responsibleFor(member)),
                        weeks.getOrDefault(member.id(), new TreeMap<>()).entrySet().stream()
                                .map(week -> new Week(week.getKey(), List.copyOf(week.getValue())))
                                .toList()))
                .toList());
    }

    private static Map<Id<Member>, TreeMap<LocalDate, List<Named>>> itemsByWeek(CaseFile file, LocalDate today) {
        Weeks weeks = new Weeks(monday(today));
        file.actions().stream().filter(action -> action.state().isOpen())
                .forEach(action -> weeks.add(action.owner(), action.due(), action));
        file.promises().stream().filter(Promise::isOpen)
                .forEach(promise -> weeks.add(promise.owner(), promise.due(), promise));
        file.raidItems().stream().filter(RaidItem::isOpen)
                .forEach(item -> weeks.add(item.owner(), item.neededBy().or(item::review), item));
        file.channels().forEach(channel -> weeks.add(channel.owner(), channel.nextDue(), channel));
        return weeks.items;
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Gathers the items of every owner by their week. */
    private static final class Weeks {
        private final LocalDate current;
        private final Map<Id<Member>, TreeMap<LocalDate, List<Named>>> items = new HashMap<>();

        private Weeks(LocalDate current) {
            this.current = current;
        }

        private void add(Optional<Id<Member>> owner, Optional<LocalDate> date, Thing item) {
            if (owner.isPresent() && date.isPresent() && !date.get().isBefore(current)) {
                items.computeIfAbsent(owner.get(), any -> new TreeMap<>())
                        .computeIfAbsent(monday(date.get()), any -> new ArrayList<>())
                        .add(Named.of(item));
            }
        }
    }

    public Optional<Load> of(Id<Member> member) {
        return members.stream().filter(load -> load.member().id().equals(member)).findFirst();
    }

    public List<Load> tooMuch() {
        return members.stream().filter(Load::isTooMuch).toList();
    }
}
