package tutti.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tutti.model.Change;
import tutti.model.Kind;
import tutti.model.Thing;

/** Records into rows. Writes only what differs, so that the log tells what was changed and nothing else. */
final class RecordWriter {

    private record Batch(String sql, List<@Nullable Object[]> rows) {

        static void add(List<Batch> batches, List<@Nullable Object[]> rows, Supplier<String> sql) {
            if (!rows.isEmpty()) {
                batches.add(new Batch(sql.get(), rows));
            }
        }
    }

    /**
     * What is to be written, in this order.
     *
     * @param bringsNew whether some of the records have no row yet; then others may be written before what they refer to
     */
    record Writing(List<Batch> batches, boolean bringsNew) {

        /** Whether all stands as it should. */
        boolean isEmpty() {
            return batches.isEmpty();
        }
    }

    private final Statements statements;
    private final Tables tables;
    private final RecordReader reader;

    RecordWriter(Statements statements, Tables tables, RecordReader reader) {
        this.statements = statements;
        this.tables = tables;
        this.reader = reader;
    }

    /** Writes these changes, within the caller's transaction. */
    void write(List<Change> changes, Instant now) {
        write(compare(changes, now));
    }

    /** What these changes are to the rows as they stand, within the caller's transaction. Of two changes to one record the later counts. */
    Writing compare(List<Change> changes, Instant now) {
        Map<Object, Change> last = new LinkedHashMap<>();
        changes.forEach(change -> last.put(change.thing().id(), change));
        Map<Kind, List<Change>> byKind = new EnumMap<>(Kind.class);
        last.values().forEach(change -> byKind.computeIfAbsent(Kind.of(change.thing()), kind -> new ArrayList<>()).add(change));
        List<Batch> batches = new ArrayList<>();
        boolean bringsNew = false;
        for (Map.Entry<Kind, List<Change>> ofKind : byKind.entrySet()) {
            bringsNew |= compare(tables.of(ofKind.getKey()), ofKind.getValue(), now, batches);
        }
        return new Writing(batches, bringsNew);
    }

    void write(Writing writing) {
        writing.batches().forEach(batch -> statements.runEach(batch.sql(), batch.rows()));
    }

    private boolean compare(KindTable table, List<Change> changes, Instant now, List<Batch> batches) {
        Map<String, @Nullable Object[]> stored = reader.rows(table, changes.stream().map(change -> change.thing().id().toString()).toList());
        Map<String, RowShape.Row> rows = new LinkedHashMap<>();
        List<@Nullable Object[]> dropped = new ArrayList<>();
        for (Change change : changes) {
            String id = change.thing().id().toString();
            if (change instanceof Change.Keep) {
                rows.put(id, table.shape().write(change.thing()));
            } else if (stored.containsKey(id) && RecordReader.isLive(stored.get(id))) {
                dropped.add(new Object[] {now.toString(), id});
            }
        }
        if (!rows.isEmpty()) {
            // Lists come first: once an issued page is there, the schema lets no further line in.
            table.shape().lists().forEach(list -> compareLists(list, rows, stored.isEmpty(), batches));
            compareRows(table, rows, stored, batches);
        }
        Batch.add(batches, dropped, table::drop);
        return !stored.keySet().containsAll(rows.keySet());
    }

    private void compareRows(KindTable table, Map<String, RowShape.Row> rows, Map<String, @Nullable Object[]> stored, List<Batch> batches) {
        List<@Nullable Object[]> fresh = new ArrayList<>();
        Map<String, @Nullable Object[]> changed = new LinkedHashMap<>();
        BitSet columns = new BitSet();
        rows.forEach((id, row) -> {
            @Nullable Object[] cells = Arrays.copyOf(row.cells(), row.cells().length + 1); // back in sight, if it was dropped
            if (stored.containsKey(id)) {
                BitSet differing = differing(stored.get(id), cells);
                columns.or(differing);
                if (!differing.isEmpty()) {
                    changed.put(id, cells);
                }
            } else {
                fresh.add(cells);
            }
        });
        Batch.add(batches, fresh, table::insert);
        // One statement for all: to prepare one takes longer than to write a few columns that stay as they are.
        Batch.add(batches, changed.entrySet().stream().<@Nullable Object[]>map(row -> Stream.concat(
                columns.stream().mapToObj(column -> row.getValue()[column]), Stream.of(row.getKey())).toArray()).toList(), () -> table.update(columns));
    }

    private static BitSet differing(@Nullable Object[] stored, @Nullable Object[] cells) {
        BitSet columns = new BitSet();
        IntStream.range(0, cells.length).filter(column -> !Objects.equals(stored[column], cells[column])).forEach(columns::set);
        return columns;
    }

    private void compareLists(ChildTable list, Map<String, RowShape.Row> rows, boolean areAllNew, List<Batch> batches) {
        Map<String, SortedMap<Integer, @Nullable Object[]>> stored = areAllNew ? Map.of() : reader.listRows(list, rows.keySet());
        List<@Nullable Object[]> written = new ArrayList<>();
        List<@Nullable Object[]> shortened = new ArrayList<>();
        rows.forEach((owner, row) -> {
            SortedMap<Integer, @Nullable Object[]> before = stored.getOrDefault(owner, Collections.emptySortedMap());
            List<@Nullable Object[]> after = row.lists().getOrDefault(list, List.of());
            for (int i = 0; i < after.size(); i++) {
                if (!Arrays.equals(before.get(i), after.get(i))) {
                    written.add(listRow(owner, i, after.get(i)));
                }
            }
            if (!before.isEmpty() && before.lastKey() >= after.size()) {
                shortened.add(new Object[] {owner, after.size()});
            }
        });
        Batch.add(batches, shortened, list::shorten);
        Batch.add(batches, written, list::upsert);
    }

    private static @Nullable Object[] listRow(String owner, int position, @Nullable Object[] cells) {
        @Nullable Object[] row = new Object[cells.length + 2];
        row[0] = owner;
        row[1] = position;
        System.arraycopy(cells, 0, row, 2, cells.length);
        return row;
    }
}
