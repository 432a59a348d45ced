package tutti.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Kind;

/** Takes rows from how an edit left them back to how it found them, or the other way. */
final class Reversal {

    private final Handle handle;
    private final Statements statements;
    private final Tables tables;
    private final RecordReader reader;
    private final EditLog log;
    private final Map<String, LoggedTable> loggedTables = new HashMap<>();

    Reversal(Handle handle, Statements statements, Tables tables, RecordReader reader, EditLog log) {
        this.handle = handle;
        this.statements = statements;
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

    private Edit turn(EditLog.Kind kind, EditLog.Entry entry, List<RowChange> turns) {
        if (!inTheWay(turns).isEmpty()) {
            throw new StoreException(new StoreFault.Overtaken(entry.label()));
        }
        Map<Kind, Set<String>> records = records(turns);
        Map<String, RecordReader.Stored> before = read(records);
        long number = log.open(kind, entry);
        turns.forEach(this::make);
        log.close(number);
        return new Edit(entry.label(), Id.<Engagement>of(entry.engagement()), changes(before, read(records)));
    }

    /** The rows that keep an edit from being taken back; none: it can be. */
    List<RowKey> inTheWayOfUndoing(EditLog.Entry entry) {
        return inTheWay(turns(entry, true));
    }

    private List<RowKey> inTheWay(List<RowChange> turns) {
        List<RowKey> rows = new ArrayList<>(turns.stream().filter(turn -> !standsAsBefore(turn)).map(RowChange::row).toList());
        Map<RowKey, RowChange> byRow = new HashMap<>();
        turns.forEach(turn -> byRow.put(turn.row(), turn));
        References references = new References(statements, tables);
        turns.stream().filter(turn -> turn.after().isEmpty()).forEach(turn -> rows.addAll(references.to(turn.row(), byRow)));
        return rows;
    }

    /** The rows that an edit touched. */
    Set<RowKey> rows(EditLog.Entry entry) {
        return net(entry).keySet();
    }

    private Map<RowKey, RowChange> net(EditLog.Entry entry) {
        Map<RowKey, RowChange> net = new LinkedHashMap<>();
        handle.select("SELECT table_name, row_key, old_row, new_row FROM change_log WHERE edit = ? ORDER BY number", entry.number())
                .map((row, context) -> RowChange.of(new RowKey(row.getString(1), row.getString(2)), row.getString(3), row.getString(4)))
                .forEach(step -> net.merge(step.row(), step, RowChange::then));
        return net;
    }

    /** The whole way of each row that the edit touched, however often it touched it. */
    private List<RowChange> turns(EditLog.Entry entry, boolean back) {
        if (entry.hold() == EditLog.Hold.PAGE_OF_ITS_OWN) {
            return List.of(outOfSight(entry, back));
        }
        List<RowChange> turns = net(entry).values().stream().filter(change -> !change.isNothing()).map(RowChange::narrowed).toList();
        return back ? turns.reversed().stream().map(RowChange::turnedRound).toList() : turns;
    }

    /** Issued pages are never taken out of the store; so the engagement that came with them goes as one that is thrown away does. */
    private RowChange outOfSight(EditLog.Entry entry, boolean back) {
        String dropped = handle.select("SELECT dropped FROM engagement WHERE id = ?", entry.engagement()).mapTo(String.class).findOne().orElse(null);
        Cells shown = Cells.of(List.of(KindTable.DROPPED), new @Nullable Object[] {null});
        Cells hidden = Cells.of(List.of(KindTable.DROPPED), new @Nullable Object[] {back || dropped == null ? log.now() : dropped});
        RowChange away = new RowChange(RowKey.ofRecord("engagement", entry.engagement()), Optional.of(shown), Optional.of(hidden));
        return back ? away : away.turnedRound();
    }

    /**
     * Whether what it starts from still stands. Columns that the edit did not touch say nothing about it, nor do those that
     * were added or taken away since.
     */
    private boolean standsAsBefore(RowChange turn) {
        LoggedTable table = table(turn);
        Optional<Cells> now = statements.rows(table.select(table.whereKey()), table.columns().size(), keyParts(turn)).stream()
                .map(values -> Cells.of(table.columns(), values)).findFirst();
        return now.isPresent() == turn.before().isPresent() && now.map(cells -> cells.agrees(turn.before().get())).orElse(true);
    }

    private void make(RowChange turn) {
        LoggedTable table = table(turn);
        if (turn.after().isEmpty()) {
            statements.run(table.delete(), keyParts(turn));
            return;
        }
        Cells then = turn.after().get();
        List<String> known = table.known(then);
        Stream<@Nullable Object> values = known.stream().map(then::get);
        if (turn.before().isEmpty()) {
            statements.run(table.insert(known), values.toArray());
        } else if (!known.isEmpty()) {
            statements.run(table.update(known), Stream.concat(values, Arrays.stream(keyParts(turn))).toArray());
        }
    }

    private LoggedTable table(RowChange turn) {
        return loggedTables.computeIfAbsent(turn.row().table(), name -> LoggedTable.of(handle, name));
    }

    private Object[] keyParts(RowChange turn) {
        return turn.row().parts(table(turn).key().size());
    }

    private Map<Kind, Set<String>> records(List<RowChange> turns) {
        Map<Kind, Set<String>> records = new EnumMap<>(Kind.class);
        for (RowChange turn : turns) {
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
