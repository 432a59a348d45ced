package tutti.store;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tutti.model.Kind;
import tutti.model.Thing;

/** Rows into records. One query a table, however many records there are. */
final class RecordReader {

    /** A record, and whether it is in sight. */
    record Stored(Thing thing, boolean live) {}

    private final Statements statements;
    private final Tables tables;
    private final Path file;

    RecordReader(Statements statements, Tables tables, Path file) {
        this.statements = statements;
        this.tables = tables;
        this.file = file;
    }

    /** The records of a kind that an engagement has in sight, by id. */
    List<Thing> live(Kind kind, String engagement) {
        KindTable table = tables.of(kind);
        return read(table, table.liveOfEngagement(), engagement).stream().map(Stored::thing).toList();
    }

    List<Thing> liveEngagements() {
        return read(tables.of(Kind.ENGAGEMENT), "t.dropped IS NULL").stream().map(Stored::thing).toList();
    }

    /** The dropped records of a kind that an engagement has, or the engagement if it was dropped, and when they were. */
    Map<Thing, Instant> dropped(Kind kind, String engagement) {
        KindTable table = tables.of(kind);
        Lists lists = lists(table, table.droppedOfEngagement(), engagement);
        Map<Thing, Instant> dropped = new LinkedHashMap<>();
        rows(table.select(table.droppedOfEngagement()), width(table), engagement).forEach(cells ->
                dropped.put(stored(table, cells, lists).thing(), Instant.parse(String.valueOf(cells[cells.length - 1]))));
        return dropped;
    }

    /** Those of the records that are in the store, dropped ones too. */
    Map<String, Stored> byId(Kind kind, Collection<String> ids) {
        Map<String, Stored> found = new LinkedHashMap<>();
        read(tables.of(kind), KindTable.BY_ID, jsonArray(ids)).forEach(stored -> found.put(stored.thing().id().toString(), stored));
        return found;
    }

    /** The cells of those of the records that are in the store, dropped ones too, by id; the last cell says whether one was. */
    Map<String, @Nullable Object[]> rows(KindTable table, Collection<String> ids) {
        Map<String, @Nullable Object[]> found = new LinkedHashMap<>();
        rows(table.select(KindTable.BY_ID), width(table), jsonArray(ids)).forEach(cells -> found.put(String.valueOf(cells[0]), cells));
        return found;
    }

    static boolean isLive(@Nullable Object[] cells) {
        return cells[cells.length - 1] == null;
    }

    /** What keeps records of this kind, dropped or not, from being read. */
    List<Finding> unreadable(Kind kind) {
        KindTable table = tables.of(kind);
        List<Finding> found = new ArrayList<>();
        Lists lists = lists(table, KindTable.ANY);
        rows(table.select(KindTable.ANY), width(table)).forEach(cells -> {
            try {
                stored(table, cells, lists);
            } catch (StoreException e) {
                if (e.fault() instanceof StoreFault.Unreadable fault) {
                    found.add(new Finding.Unreadable(kind, fault.id(), fault.detail()));
                }
            }
        });
        return found;
    }

    /** The cells of a list by position, for each of these owners that has any. A purge may have left gaps between them. */
    Map<String, SortedMap<Integer, @Nullable Object[]>> listRows(ChildTable list, Collection<String> owners) {
        return listRows(list, KindTable.BY_ID, jsonArray(owners));
    }

    private List<Stored> read(KindTable table, String condition, Object... arguments) {
        Lists lists = lists(table, condition, arguments);
        return rows(table.select(condition), width(table), arguments).stream().map(cells -> stored(table, cells, lists)).toList();
    }

    private Stored stored(KindTable table, @Nullable Object[] cells, Lists lists) {
        return stored(table, cells, lists.of(String.valueOf(cells[0])));
    }

    /** A record out of its own cells, the last of which says whether it was dropped, and the rows of its lists. */
    Stored stored(KindTable table, @Nullable Object[] cells, Map<ChildTable, List<@Nullable Object[]>> lists) {
        String id = String.valueOf(cells[0]);
        try {
            Thing thing = (Thing) table.shape().read(new RowShape.Row(cells, lists));
            return new Stored(thing, isLive(cells));
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException | ClassCastException e) {
            throw new StoreException(new StoreFault.Unreadable(file, table.kind(), id, String.valueOf(e.getMessage())), e);
        }
    }

    private Lists lists(KindTable table, String condition, Object... arguments) {
        Map<ChildTable, Map<String, SortedMap<Integer, @Nullable Object[]>>> all = new HashMap<>();
        table.shape().lists().forEach(list -> all.put(list, listRows(list, condition, arguments)));
        return new Lists(all);
    }

    private Map<String, SortedMap<Integer, @Nullable Object[]>> listRows(ChildTable list, String condition, Object... arguments) {
        Map<String, SortedMap<Integer, @Nullable Object[]>> byOwner = new HashMap<>();
        for (@Nullable Object[] row : rows(list.select(condition), list.shape().columns().size() + 2, arguments)) {
            @Nullable Object[] cells = Arrays.copyOfRange(row, 2, row.length);
            byOwner.computeIfAbsent((String) row[0], owner -> new TreeMap<>()).put((Integer) row[1], cells);
        }
        return byOwner;
    }

    /** A record's own columns and whether it was dropped. */
    private static int width(KindTable table) {
        return table.shape().columns().size() + 1;
    }

    private List<@Nullable Object[]> rows(String sql, int width, Object... arguments) {
        return statements.arrays(sql, width, arguments);
    }

    static String jsonArray(Collection<String> ids) {
        return ids.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",", "[", "]"));
    }

    /** The rows of all lists of the records of one kind, by owner. */
    private record Lists(Map<ChildTable, Map<String, SortedMap<Integer, @Nullable Object[]>>> byOwner) {

        Map<ChildTable, List<@Nullable Object[]>> of(String owner) {
            if (byOwner.isEmpty()) {
                return Map.of();
            }
            Map<ChildTable, List<@Nullable Object[]>> own = new HashMap<>();
            byOwner.forEach((list, rows) -> own.put(list, List.copyOf(rows.getOrDefault(owner, Collections.emptySortedMap()).values())));
            return own;
        }
    }
}
