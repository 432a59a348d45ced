package tutti.exchange;

import static tutti.exchange.Column.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The files that are understood, in the order in which they build on each other: letters and owners need the people first. */
enum SheetKind {
    PEOPLE(NUMBER, NAME, ROLE, ORGANISATION, EMAIL, PHONE, POWER, INTEREST, NEEDS),
    RACI(ACTIVITY),
    MILESTONES(NUMBER, MILESTONE, PHASE, SITE, OWNER, DUE, FORECAST, DONE, STATE),
    TASKS(NUMBER, TASK, SITE, OWNER, DUE, DONE, STATE, BLOCKED_BY),
    RAID(NUMBER, TYPE, TITLE, DESCRIPTION, SITE, OWNER, PROBABILITY, IMPACT, RESPONSE, RAISED, DUE, STATE);

    private final List<Column> columns;

    SheetKind(Column... columns) {
        this.columns = List.of(columns);
    }

    List<Column> columns() {
        return columns;
    }

    /** What a file with these headings and rows holds. */
    static Optional<SheetKind> of(List<String> headings, List<List<String>> rows) {
        boolean datedOrRated = hasAny(headings, STATE, DUE, PROBABILITY);
        if (isMatrix(headings, rows)) {
            return Optional.of(RACI);
        } else if (hasAny(headings, TITLE, DESCRIPTION) && (hasAny(headings, TYPE) && datedOrRated || hasAny(headings, PROBABILITY))) {
            return Optional.of(RAID);
        } else if (hasAny(headings, MILESTONE) || isHeaded(headings, "milestone id")) {
            return Optional.of(MILESTONES);
        } else if (hasAny(headings, TASK) && hasAny(headings, STATE, DUE, OWNER)) {
            return Optional.of(TASKS);
        } else if (hasAny(headings, NAME) && headings.stream().filter(heading -> !heading.isEmpty()).count() > 1) {
            return Optional.of(PEOPLE);
        }
        return Optional.empty();
    }

    /** A column of activities, and beside it little but letters. */
    private static boolean isMatrix(List<String> headings, List<List<String>> rows) {
        if (headings.size() < 2 || !ACTIVITY.isHeaded(headings.getFirst())) {
            return false;
        }
        List<String> cells = rows.stream().flatMap(row -> row.stream().skip(1)).filter(cell -> !cell.isEmpty()).toList();
        long letters = cells.stream().filter(cell -> Letters.read(cell).isPresent()).count();
        return !cells.isEmpty() && letters * 2 > cells.size();
    }

    private static boolean hasAny(List<String> headings, Column... columns) {
        return Arrays.stream(columns).anyMatch(column -> headings.stream().anyMatch(column::isHeaded));
    }

    private static boolean isHeaded(List<String> headings, String plain) {
        return headings.stream().map(Column::plain).anyMatch(plain::equals);
    }
}
