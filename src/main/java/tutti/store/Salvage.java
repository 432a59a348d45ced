package tutti.store;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Kind;

/**
 * What can be saved of a damaged store. Works on a copy in a folder of its own; the store itself is not touched.
 *
 * <p>Each table is read from both ends up to the damage. What stands behind it is taken from the log of edits, in which
 * every row stands a second time, on other pages of the file. What still cannot be read is said.
 */
public final class Salvage implements AutoCloseable {

    /** What the trigger says that stands before every edit. */
    static final String ONLY_TO_READ = "salvaged";
    private static final List<String> LOG = List.of("edit", "change_log");

    private final Path damaged;
    private final Handle saved;
    private final Tables tables = new Tables();
    private final Statements statements;
    private final RecordReader reader;
    private final List<Loss> losses = new ArrayList<>();
    private final List<String> triggers;

    private Salvage(Path damaged) {
        this.damaged = damaged;
        this.saved = StoreFile.inMemory();
        this.statements = new Statements(saved);
        this.reader = new RecordReader(statements, tables, damaged);
        this.triggers = saved.select("SELECT sql FROM sqlite_master WHERE type = 'trigger'").mapTo(String.class).list();
    }

    /**
     * Saves what can be.
     *
     * @throws StoreException if not even the list of its tables can be read
     */
    public static Salvage of(Path damaged) {
        Path file = damaged.toAbsolutePath();
        if (!Files.isRegularFile(file)) {
            throw new StoreException(new StoreFault.Missing(file));
        }
        Salvage salvage = new Salvage(file);
        try (DamagedFile copy = DamagedFile.copyOf(file)) {
            copy.tolerateDamage();
            if (copy.columns("engagement").isEmpty()) {
                throw new StoreException(new StoreFault.Damaged(file, "no table can be found in it"));
            }
            salvage.fill(copy);
        } catch (RuntimeException e) {
            salvage.close();
            throw e;
        }
        return salvage;
    }

    /** What was lost, and what was taken from the log; empty if everything could be read. */
    public List<Loss> losses() {
        return List.copyOf(losses);
    }

    /** All engagements that could be saved, with their records. */
    public List<CaseFile> caseFiles() {
        Store store = store();
        return store.engagements().stream().map(each -> store.read(each.id())).toList();
    }

    /** What was saved, as a store that can be looked at and not written. It is the same as this: to close either closes both. */
    public Store store() {
        // Settings may change, edits may not. A temporary trigger is no part of what keepAs writes.
        saved.execute("CREATE TEMP TRIGGER IF NOT EXISTS only_to_read BEFORE INSERT ON main.edit BEGIN SELECT RAISE(ABORT, '"
                + ONLY_TO_READ + "'); END");
        return new Store(damaged, saved, InstantSource.system());
    }

    /**
     * Writes what was saved into a new store.
     *
     * @throws StoreException if there is a file of that name already, or it cannot be written
     */
    public void keepAs(Path newFile) {
        Path target = newFile.toAbsolutePath();
        Faults faults = new Faults(target);
        try {
            Files.createFile(target, StorePlace.onlyMine("rw-------"));
        } catch (FileAlreadyExistsException e) {
            throw new StoreException(new StoreFault.Taken(target), e);
        } catch (IOException e) {
            throw new StoreException(faults.of(e), e);
        }
        faults.guard("", () -> saved.execute("VACUUM INTO ?", target.toString()));
    }

    private void fill(DamagedFile copy) {
        saved.execute("PRAGMA foreign_keys = OFF");
        saved.select("SELECT name FROM sqlite_master WHERE type = 'trigger'").mapTo(String.class).list()
                .forEach(name -> saved.execute("DROP TRIGGER " + name));
        LOG.forEach(table -> readNumbered(copy, table));
        Schema.tables(saved).stream().filter(table -> !LOG.contains(table)).forEach(table -> read(copy, table));
        nameEngagementsThatAreLost();
        dropUnreadable();
        untie();
        triggers.forEach(trigger -> saved.execute(trigger));
        saved.execute("PRAGMA foreign_keys = ON");
    }

    private void readNumbered(DamagedFile copy, String table) {
        List<String> columns = shared(copy, table);
        if (columns.isEmpty()) {
            losses.add(new Loss.Gone(table));
            return;
        }
        Set<Long> numbers = new HashSet<>();
        int place = columns.indexOf("number");
        DamagedFile.Taker taker = cells -> {
            if (insert(table, columns, cells)) {
                numbers.add(((Number) cells[place]).longValue());
            }
        };
        if (!copy.scan(table, columns, List.of("number"), taker)) {
            losses.add(numbers.isEmpty() ? new Loss.Gone(table) : new Loss.Incomplete(table));
            copy.scanByNumber(table, columns, firstMissing(numbers), numbers.stream().mapToLong(Long::longValue).max().orElse(0), taker);
        }
    }

    private static long firstMissing(Set<Long> numbers) {
        long number = numbers.stream().mapToLong(Long::longValue).min().orElse(1);
        while (numbers.contains(number)) {
            number++;
        }
        return number;
    }

    private void read(DamagedFile copy, String table) {
        List<String> columns = shared(copy, table);
        LoggedTable logged = LoggedTable.of(saved, table);
        int[] taken = new int[1];
        boolean whole = !columns.isEmpty() && copy.scan(table, columns, logged.key(), cells -> {
            if (insert(table, columns, cells)) {
                taken[0]++;
            }
        });
        if (whole) {
            return;
        }
        int fromLog = 0;
        for (Map.Entry<RowKey, Cells> last : lastLogged(table).entrySet()) {
            fromLog += completeFromLog(copy, columns, logged, last.getKey(), last.getValue());
        }
        if (fromLog > 0) {
            losses.add(new Loss.TakenFromLog(table, fromLog));
        } else {
            losses.add(taken[0] == 0 ? new Loss.Gone(table) : new Loss.Incomplete(table));
        }
        if (fromLog > 0 && losses.contains(new Loss.Incomplete("change_log"))) {
            losses.add(new Loss.Incomplete(table));
        }
    }

    /** How each row of a table stood when it was last written, as far as the log was saved; without those that were deleted. */
    private Map<RowKey, Cells> lastLogged(String table) {
        Map<RowKey, Cells> last = new HashMap<>();
        saved.select("SELECT row_key, new_row FROM change_log WHERE table_name = ? ORDER BY number", table)
                .map((row, context) -> new Logged(new RowKey(table, row.getString(1)), Optional.ofNullable(row.getString(2))))
                .forEach(logged -> logged.cells().ifPresentOrElse(cells -> last.merge(logged.row(), cells, (was, now) -> now.over(was)),
                        () -> last.remove(logged.row())));
        return last;
    }

    private record Logged(RowKey row, Optional<String> after) {

        /** Nothing also where a flipped bit made it unreadable: a record is not put together of what is left. */
        Optional<Cells> cells() {
            try {
                return after.map(Cells::parse);
            } catch (FlatJson.Broken e) {
                return Optional.empty();
            }
        }
    }

    /** One row if it was not there yet, and was found neither here nor proven to be gone. */
    private int completeFromLog(DamagedFile copy, List<String> columns, LoggedTable table, RowKey key, Cells row) {
        Object[] values = key.parts(table.key().size());
        if (saved.select("SELECT 1 FROM " + table.name() + " WHERE " + table.whereKey(), values).mapTo(int.class).findOne().isPresent()) {
            return 0;
        }
        Optional<DamagedFile.Found> found = columns.isEmpty() ? Optional.empty()
                : copy.find(table.name(), columns, table.key(), List.of(values));
        if (found.isPresent()) {
            found.get().row().ifPresent(cells -> insert(table.name(), columns, cells));
            return 0;
        }
        if (!row.has(table.key().getFirst())) {
            return 0; // only later changes of it were saved: counted as missing
        }
        try {
            List<String> known = table.known(row);
            saved.execute(table.insert(known), known.stream().map(row::get).toArray());
            return 1;
        } catch (JdbiException e) {
            return 0; // counted as missing
        }
    }

    private List<String> shared(DamagedFile copy, String table) {
        Set<String> there = copy.columns(table);
        return LoggedTable.of(saved, table).columns().stream().filter(there::contains).toList();
    }

    /** Whether the row could be taken: a flipped bit may have made of it what the schema refuses. */
    private boolean insert(String table, List<String> columns, @Nullable Object[] cells) {
        try {
            return saved.execute("INSERT OR IGNORE INTO " + table + " (" + Upsert.all(columns, Upsert::quoted) + ") VALUES ("
                    + Upsert.all(columns, column -> "?") + ")", cells) == 1;
        } catch (JdbiException e) {
            return false;
        }
    }

    /** Records whose engagement is lost get one without a name, for without any they could not be shown. */
    private void nameEngagementsThatAreLost() {
        List<Change> found = new ArrayList<>();
        Arrays.stream(Kind.values()).filter(kind -> kind != Kind.ENGAGEMENT)
                .flatMap(kind -> saved.select("SELECT DISTINCT engagement FROM " + tables.of(kind).name()
                        + " WHERE engagement NOT IN (SELECT id FROM engagement)").mapTo(String.class).list().stream())
                .distinct()
                .forEach(id -> found.addAll(Change.keep(Engagement.named(Id.of(id), ""))));
        new RecordWriter(statements, tables, reader).write(found, Instant.EPOCH);
    }

    private void dropUnreadable() {
        for (Kind kind : Kind.values()) {
            for (Finding finding : reader.unreadable(kind)) {
                if (finding instanceof Finding.Unreadable row) {
                    losses.add(new Loss.Unreadable(kind, row.id()));
                    saved.execute("DELETE FROM " + tables.of(kind).name() + " WHERE id = ?", row.id());
                }
            }
        }
    }

    /** Takes off what refers to rows that are lost, until nothing does. */
    private void untie() {
        Map<String, Integer> untied = new HashMap<>();
        boolean again = true;
        while (again) {
            again = false;
            for (String table : Schema.tables(saved)) {
                int rows = untie(table);
                again |= rows > 0;
                untied.merge(table, rows, Integer::sum);
            }
        }
        untied.forEach((table, rows) -> {
            if (rows > 0) {
                losses.add(new Loss.Untied(table, rows));
            }
        });
    }

    private record Reference(String column, String target) {}

    private int untie(String table) {
        int rows = 0;
        List<Reference> references = saved.select("SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?)", table)
                .map((row, context) -> new Reference(row.getString(1), row.getString(2))).list();
        for (Reference reference : references) {
            String loose = Upsert.quoted(reference.column()) + " IS NOT NULL AND " + Upsert.quoted(reference.column())
                    + " NOT IN (SELECT " + (LOG.contains(reference.target()) ? "number" : LoggedTable.of(saved, reference.target()).key().getFirst())
                    + " FROM " + reference.target() + ")";
            // Where a reference is needed, the row goes with it.
            rows += saved.execute("UPDATE OR IGNORE " + table + " SET " + Upsert.quoted(reference.column()) + " = NULL WHERE " + loose);
            rows += saved.execute("DELETE FROM " + table + " WHERE " + loose);
        }
        return rows;
    }

    @Override
    public void close() {
        saved.close();
    }
}
