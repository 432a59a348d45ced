package tutti.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Level;
import tutti.model.Need;
import tutti.model.Thing;

/** What actions are put together by. Within a group what is late stands first. */
enum ActionGrouping {
    NONE, OWNER, GOAL, NEED, DUE;

    private static final int WEEK = 7;
    private static final int TWO_WEEKS = 14;

    /** When it falls due, seen from today. */
    private enum When { LATE, THIS_WEEK, NEXT_WEEK, LATER, UNDATED, ENDED }

    /** @param rows in the order in which they stand within their group */
    List<ActionLine> lines(List<ActionRow> rows, TeamPicture picture, Words words) {
        return switch (this) {
            case NONE -> rows.stream().<ActionLine>map(ActionLine.Of::new).toList();
            case OWNER -> byRecord(rows, row -> row.record().owner().flatMap(picture.file()::find).stream().toList(),
                    Comparator.comparing(Thing::title), words.say("team.owner.none"), words);
            case GOAL -> byRecord(rows, row -> row.record().goal().flatMap(picture.file()::find).stream().toList(),
                    Comparator.comparing((Goal goal) -> goal.forecast().or(goal::firstDate).orElse(LocalDate.MAX)).thenComparing(Goal::id),
                    words.say("team.actions.no-goal"), words);
            case NEED -> byRecord(rows, row -> needs(row.record(), picture),
                    Comparator.comparing((Need need) -> -need.importance().map(Level::value).orElse(0)).thenComparing(Need::id),
                    words.say("team.no-need"), words);
            case DUE -> byDay(rows, picture.today(), words);
        };
    }

    private static List<Need> needs(Action action, TeamPicture picture) {
        return Stream.concat(action.needs().stream(),
                        action.goal().flatMap(picture.file()::find).stream().flatMap(goal -> goal.needs().stream()))
                .distinct().flatMap(id -> picture.file().find(id).stream()).toList();
    }

    private static <T extends Thing> List<ActionLine> byRecord(List<ActionRow> rows, Function<ActionRow, List<T>> groupsOf, Comparator<T> order,
                                                               String none, Words words) {
        Map<Id<? extends Thing>, T> records = new HashMap<>();
        Map<Optional<Id<? extends Thing>>, List<ActionRow>> groups = new HashMap<>();
        for (ActionRow row : rows) {
            List<T> its = groupsOf.apply(row);
            its.forEach(record -> {
                records.put(record.id(), record);
                groups.computeIfAbsent(Optional.of(record.id()), _ -> new ArrayList<>()).add(row);
            });
            if (its.isEmpty()) {
                groups.computeIfAbsent(Optional.empty(), _ -> new ArrayList<>()).add(row);
            }
        }
        List<ActionLine> lines = new ArrayList<>();
        records.values().stream().sorted(order).forEach(record -> add(lines, record.title(), groups.get(Optional.of(record.id())), words));
        Optional.ofNullable(groups.get(Optional.<Id<? extends Thing>>empty())).ifPresent(rest -> add(lines, none, rest, words));
        return lines;
    }

    private static List<ActionLine> byDay(List<ActionRow> rows, LocalDate today, Words words) {
        Map<When, List<ActionRow>> groups = new LinkedHashMap<>();
        Stream.of(When.values()).forEach(when -> groups.put(when, new ArrayList<>()));
        rows.forEach(row -> groups.get(when(row, today)).add(row));
        List<ActionLine> lines = new ArrayList<>();
        groups.forEach((when, its) -> {
            if (!its.isEmpty()) {
                add(lines, name(when, words), when == When.LATE || when == When.ENDED ? its : byDue(its), words);
            }
        });
        return lines;
    }

    private static List<ActionRow> byDue(List<ActionRow> rows) {
        return rows.stream().sorted(Comparator.comparing(row -> row.record().due().orElse(LocalDate.MAX))).toList();
    }

    private static When when(ActionRow row, LocalDate today) {
        if (!row.isOpen()) {
            return When.ENDED;
        } else if (row.late() > 0) {
            return When.LATE;
        }
        LocalDate monday = today.minusDays(today.getDayOfWeek().ordinal());
        return row.record().due().map(due -> due.isBefore(monday.plusDays(WEEK)) ? When.THIS_WEEK
                : due.isBefore(monday.plusDays(TWO_WEEKS)) ? When.NEXT_WEEK : When.LATER).orElse(When.UNDATED);
    }

    private static String name(When when, Words words) {
        return switch (when) {
            case LATE -> words.say("team.actions.late");
            case THIS_WEEK -> words.say("team.actions.this-week");
            case NEXT_WEEK -> words.say("team.actions.next-week");
            case LATER -> words.say("team.actions.later");
            case UNDATED -> words.say("team.no-date");
            case ENDED -> words.say("team.actions.ended");
        };
    }

    private static void add(List<ActionLine> lines, String name, List<ActionRow> rows, Words words) {
        long open = rows.stream().filter(ActionRow::isOpen).count();
        long late = rows.stream().filter(row -> row.late() > 0).count();
        long blocked = rows.stream().filter(row -> row.record().state() == ActionState.BLOCKED).count();
        List<String> troubles = new ArrayList<>();
        if (late > 0) {
            troubles.add(words.say("team.late", late));
        }
        if (blocked > 0) {
            troubles.add(words.say("team.blocked", blocked));
        }
        lines.add(new ActionLine.Head(name, words.say("team.actions.open", open), String.join(", ", troubles)));
        rows.forEach(row -> lines.add(new ActionLine.Of(row)));
    }
}
