package tutti.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterator;
import org.jdbi.v3.core.statement.StatementContext;
import tutti.model.Kind;
import tutti.model.past.PastChange;
import tutti.model.past.PastPage;

/** Walks back through the log from how a record stands now, edit by edit. */
final class RecordHistory {

    private record Logged(long number, PastChange.Way way, long edit, String label, Optional<Instant> made, RowChange change) {

        static Logged of(ResultSet row, StatementContext context) throws SQLException {
            String kind = row.getString("kind");
            return new Logged(row.getLong("number"), kind == null ? PastChange.Way.ELSEWHERE : PastChange.Way.valueOf(kind), row.getLong("edit"),
                    kind == null ? "" : row.getString("label"), Optional.ofNullable(row.getString("made")).map(Instant::parse),
                    PastRows.backwards(row));
        }
    }

    private final Handle handle;
    private final Tables tables;
    private final PastRows past;

    RecordHistory(Handle handle, Tables tables, PastRows past) {
        this.handle = handle;
        this.tables = tables;
        this.past = past;
    }

    /**
     * Newest first; empty for a record that never was.
     *
     * @param before what the log has from this number on is left out
     * @param most how many edits are looked at
     */
    PastPage of(String id, long before, int most) {
        Optional<Kind> kind = handle.select("SELECT table_name FROM change_log WHERE substr(row_key, 3, 36) = ? ORDER BY number DESC LIMIT 1", id)
                .mapTo(String.class).findFirst().flatMap(tables::kindOf);
        if (kind.isEmpty()) {
            return new PastPage(List.of(), PastPage.NOTHING);
        }
        List<List<Logged>> edits = edits(id, before, most);
        Map<RowKey, Cells> rows = new HashMap<>(past.ofRecords(kind.get(), List.of(id), before - 1));
        Optional<RecordReader.Stored> after = record(kind.get(), id, rows);
        List<PastChange> changes = new ArrayList<>();
        for (List<Logged> edit : edits) {
            edit.forEach(logged -> PastRows.takeBack(rows, logged.change()));
            Optional<RecordReader.Stored> earlier = record(kind.get(), id, rows);
            Logged any = edit.getFirst();
            change(kind.get(), earlier, after).ifPresent(happened ->
                    changes.add(new PastChange(any.way(), any.label(), any.made(), happened.happening(), happened.differences())));
            after = earlier;
        }
        return new PastPage(changes, earlier(id, edits));
    }

    /** The log is read only as far as it is wanted: a record may have been changed ten thousand times. */
    private List<List<Logged>> edits(String id, long before, int most) {
        List<List<Logged>> edits = new ArrayList<>();
        try (ResultIterator<Logged> log = handle.select("""
                SELECT change_log.number, kind, edit, label, made, %s FROM change_log LEFT JOIN edit ON edit.number = change_log.edit
                WHERE substr(row_key, 3, 36) = ? AND change_log.number < ? ORDER BY change_log.number DESC""".formatted(PastRows.BACKWARDS), id, before).map(Logged::of).iterator()) {
            while (log.hasNext()) {
                Logged logged = log.next();
                if (edits.isEmpty() || edits.getLast().getFirst().edit() != logged.edit()) {
                    if (edits.size() == most) {
                        break;
                    }
                    edits.add(new ArrayList<>());
                }
                edits.getLast().add(logged);
            }
        }
        return edits;
    }

    private long earlier(String id, List<List<Logged>> edits) {
        long first = edits.isEmpty() ? PastPage.NOTHING : edits.getLast().getLast().number();
        boolean more = handle.select("SELECT EXISTS (SELECT 1 FROM change_log WHERE substr(row_key, 3, 36) = ? AND number < ?)", id, first)
                .mapTo(boolean.class).one();
        return more ? first : PastPage.NOTHING;
    }

    private Optional<RecordReader.Stored> record(Kind kind, String id, Map<RowKey, Cells> rows) {
        return Optional.ofNullable(past.records(kind, rows).get(id));
    }

    private record Happened(PastChange.Happening happening, List<PastChange.Difference> differences) {}

    private static Optional<Happened> change(Kind kind, Optional<RecordReader.Stored> before, Optional<RecordReader.Stored> after) {
        boolean was = before.filter(RecordReader.Stored::live).isPresent();
        boolean is = after.filter(RecordReader.Stored::live).isPresent();
        if (before.isEmpty()) {
            return is ? Optional.of(new Happened(PastChange.Happening.MADE, List.of())) : Optional.empty();
        }
        List<PastChange.Difference> differences = after.map(now -> differences(kind, before.get(), now)).orElse(List.of());
        if (was == is) {
            return differences.isEmpty() ? Optional.empty() : Optional.of(new Happened(PastChange.Happening.CHANGED, differences));
        }
        return Optional.of(new Happened(is ? PastChange.Happening.BROUGHT_BACK : PastChange.Happening.DROPPED, differences));
    }

    private static List<PastChange.Difference> differences(Kind kind, RecordReader.Stored before, RecordReader.Stored after) {
        RecordParts parts = RecordParts.of(kind.type());
        List<PastChange.Difference> differences = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            Object old = parts.get(i, before.thing());
            Object now = parts.get(i, after.thing());
            if (!old.equals(now)) {
                differences.add(new PastChange.Difference(parts.name(i), old, now));
            }
        }
        return differences;
    }
}
