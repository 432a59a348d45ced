package tutti.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Kind;

/** Takes rows from how an edit left them back to how it found them, or the other way. */
final class Reversal {

    /** What a row was at one end of the edit and is to be at the other; null: not there. */
    private record Turn(RowKey row, @Nullable String from, @Nullable String to) {}

    private record Logged(RowKey row, @Nullable String before, @Nullable String after) {}

    private final Handle handle;
    private final Tables tables;
    private final RecordReader reader;
    private final EditLog log;
    private final Map<String, LoggedTable> loggedTables = new HashMap<>();
    private final Map<String, String> writeBacks = new HashMap<>();

    Reversal(Handle handle, Tables tables, RecordReader reader, EditLog log) {
        this.handle = handle;
        this.tables = tables;
        this.reader = reader;
        this.log = log;
    }

    /** Within the caller's transaction. */
    Edit undo(EditLog.Entry entry) {
        Edit edit = turn(EditLog.Kind.UNDO, entry, turns(entry, true));
        log.markUndone(entry);
        return edit;
    }

    /** Within the caller's transaction. */
    Edit redo(EditLog.Entry entry) {
        Edit edit = turn(EditLog.Kind.REDO, entry, turns(entry, false));
        log.markDone(entry);
        return edit;
    }

    private Edit turn(EditLog.Kind kind, EditLog.Entry entry, List<Turn> turns) {
        if (!turns.stream().allMatch(this::stillStands)) {
            throw new StoreException(new StoreFault.Overtaken(entry.label()));
        }
        Map<Kind, Set<String>> records = records(turns);
        Map<String, RecordReader.Stored> before = read(records);
        long number = log.open(kind, entry);
        turns.forEach(this::apply);
        log.close(number);
        return new Edit(entry.label(), Id.<Engagement>of(entry.engagement()), changes(before, read(records)));
    }

    /** The whole way of each row that the edit touched, however often it touched it. */
    private List<Turn> turns(EditLog.Entry entry, boolean back) {
        Map<RowKey, Logged> net = new LinkedHashMap<>();
        handle.select("SELECT table_name, row_key, old_row, new_row FROM change_log WHERE edit = ? ORDER BY number", entry.number())
                .map((row, context) -> new Logged(new RowKey(row.getString(1), row.getString(2)), row.getString(3), row.getString(4)))
                .forEach(step -> net.merge(step.row(), step, (first, last) -> new Logged(first.row(), first.before(), last.after())));
        List<Turn> turns = new ArrayList<>();
        for (Logged row : net.values()) {
            if (!Objects.equals(row.before(), row.after())) {
                turns.add(back ? new Turn(row.row(), row.after(), row.before()) : new Turn(row.row(), row.before(), row.after()));
            }
        }
        if (back) {
            Collections.reverse(turns);
        }
        return turns;
    }

    private boolean stillStands(Turn turn) {
        String now = handle.select(table(turn).selectJson(), keyParts(turn)).mapTo(String.class).findOne().orElse(null);
        return Objects.equals(now, turn.from()) || now != null && turn.from() != null && agree(now, turn.from());
    }

    /** Columns that were added or taken away since the edit say nothing about it. */
    private boolean agree(String now, String logged) {
        return handle.select("SELECT NOT EXISTS (SELECT 1 FROM json_each(?) n JOIN json_each(?) l ON n.key = l.key"
                + " WHERE n.value IS NOT l.value)", now, logged).mapTo(boolean.class).one();
    }

    private void apply(Turn turn) {
        if (turn.to() == null) {
            handle.execute(table(turn).delete(), keyParts(turn));
        } else {
            String writeBack = writeBacks.computeIfAbsent(turn.row().table(), name -> table(turn).writeBack(columnsOf(turn.to())));
            handle.execute(writeBack, turn.to());
        }
    }

    private Set<String> columnsOf(String row) {
        return new HashSet<>(handle.select("SELECT key FROM json_each(?)", row).mapTo(String.class).list());
    }

    private LoggedTable table(Turn turn) {
        return loggedTables.computeIfAbsent(turn.row().table(), name -> LoggedTable.of(handle, name));
    }

    private Object[] keyParts(Turn turn) {
        return Collections.nCopies(table(turn).key().size(), turn.row().key()).toArray();
    }

    private Map<Kind, Set<String>> records(List<Turn> turns) {
        Map<Kind, Set<String>> records = new EnumMap<>(Kind.class);
        for (Turn turn : turns) {
            Optional<Kind> kind = tables.kindOf(turn.row().table());
            kind.ifPresent(known -> records.computeIfAbsent(known, k -> new LinkedHashSet<>()).add(turn.row().record()));
        }
        return records;
    }

    private Map<String, RecordReader.Stored> read(Map<Kind, Set<String>> records) {
        Map<String, RecordReader.Stored> found = new LinkedHashMap<>();
        records.forEach((kind, ids) -> found.putAll(reader.byId(kind, ids)));
        return found;
    }

    /** What came into sight or differs is kept, what went out of sight is dropped. */
    private static List<Change> changes(Map<String, RecordReader.Stored> before, Map<String, RecordReader.Stored> after) {
        List<Change> changes = new ArrayList<>();
        after.values().stream().filter(RecordReader.Stored::live).forEach(stored -> changes.add(new Change.Keep(stored.thing())));
        before.forEach((id, stored) -> {
            RecordReader.Stored now = after.get(id);
            if (stored.live() && (now == null || !now.live())) {
                changes.add(new Change.Drop(stored.thing()));
            }
        });
        return changes;
    }
}
