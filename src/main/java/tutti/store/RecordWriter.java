package tutti.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import tutti.model.Change;
import tutti.model.Kind;
import tutti.model.Thing;

/** Records into rows. Writes only what differs, so that the log tells what was changed and nothing else. */
final class RecordWriter {

    private final Handle handle;
    private final Tables tables;
    private final RecordReader reader;

    RecordWriter(Handle handle, Tables tables, RecordReader reader) {
        this.handle = handle;
        this.tables = tables;
        this.reader = reader;
    }

    /** Writes these changes, within the caller's transaction. Of two changes to one record the later counts. */
    void write(List<Change> changes, Instant now) {
        Map<Object, Change> last = new LinkedHashMap<>();
        changes.forEach(change -> last.put(change.thing().id(), change));
        for (Kind kind : Kind.values()) {
            List<Change> ofKind = last.values().stream().filter(change -> Kind.of(change.thing()) == kind).toList();
            KindTable table = tables.of(kind);
            keep(table, ofKind.stream().filter(Change.Keep.class::isInstance).map(Change::thing).toList());
            drop(table, ofKind.stream().filter(Change.Drop.class::isInstance).map(Change::thing).toList(), now);
        }
    }

    /** Whether some of the records have no row yet; then others may be written before what they refer to. */
    boolean bringsNew(List<Change> changes) {
        Map<Kind, Set<String>> ids = new EnumMap<>(Kind.class);
        changes.forEach(change -> ids.computeIfAbsent(Kind.of(change.thing()), kind -> new HashSet<>()).add(change.thing().id().toString()));
        return ids.entrySet().stream().anyMatch(kind -> reader.count(kind.getKey(), kind.getValue()) < kind.getValue().size());
    }

    private void keep(KindTable table, List<Thing> things) {
        if (things.isEmpty()) {
            return;
        }
        Map<String, RowShape.Row> rows = new LinkedHashMap<>();
        things.forEach(thing -> rows.put(thing.id().toString(), table.shape().write(thing)));
        // Lists come first: once an issued page is there, the schema lets no further line in.
        table.shape().lists().forEach(list -> keepLists(list, rows));
        batch(table.upsert(), rows.values().stream().map(row -> Arrays.copyOf(row.cells(), row.cells().length + 1)).toList());
    }

    private void keepLists(ChildTable list, Map<String, RowShape.Row> rows) {
        Map<String, SortedMap<Integer, @Nullable Object[]>> stored = reader.listRows(list, rows.keySet());
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
        batch(list.shorten(), shortened);
        batch(list.upsert(), written);
    }

    private static @Nullable Object[] listRow(String owner, int position, @Nullable Object[] cells) {
        @Nullable Object[] row = new Object[cells.length + 2];
        row[0] = owner;
        row[1] = position;
        System.arraycopy(cells, 0, row, 2, cells.length);
        return row;
    }

    private void drop(KindTable table, List<Thing> things, Instant now) {
        batch(table.drop(), things.stream().map(thing -> new Object[] {now.toString(), thing.id().toString()}).toList());
    }

    private void batch(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(sql)) {
            rows.forEach(batch::add);
            batch.execute();
        }
    }
}
