package tutti.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import tutti.model.Kind;

/** Looks through the whole file for what is wrong with it. Changes nothing. */
final class Inspection {

    private final Handle handle;
    private final RecordReader reader;

    Inspection(Handle handle, RecordReader reader) {
        this.handle = handle;
        this.reader = reader;
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>();
        addIfItCanBeAsked(all, this::broken);
        addIfItCanBeAsked(all, this::deadLinks);
        addIfItCanBeAsked(all, this::otherVersion);
        addIfItCanBeAsked(all, this::unlogged);
        for (Kind kind : Kind.values()) {
            addIfItCanBeAsked(all, () -> reader.unreadable(kind));
        }
        return all.stream().distinct().toList();
    }

    private interface Question {
        List<? extends Finding> ask();
    }

    /** In a damaged file each question may run into the damage; then that is the answer. */
    private void addIfItCanBeAsked(List<Finding> all, Question question) {
        try {
            all.addAll(question.ask());
        } catch (JdbiException e) {
            all.add(new Finding.Broken(String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage())));
        }
    }

    private List<Finding> broken() {
        return handle.select("PRAGMA integrity_check").mapTo(String.class).stream()
                .filter(line -> !line.equals("ok")).<Finding>map(Finding.Broken::new).toList();
    }

    private List<Finding> deadLinks() {
        return handle.select("SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2 ORDER BY 1, 2")
                .<Finding>map((row, context) -> new Finding.DeadLink(row.getString(1), row.getString(2), row.getInt(3))).list();
    }

    private List<Finding> otherVersion() {
        int version = Schema.version(handle);
        return version == Schema.KNOWN ? List.of() : List.of(new Finding.OtherVersion(version, Schema.KNOWN));
    }

    private List<Finding> unlogged() {
        Set<String> triggers = new HashSet<>(
                handle.select("SELECT name FROM sqlite_master WHERE type = 'trigger'").mapTo(String.class).list());
        return LoggedTable.all(handle).stream()
                .filter(table -> !Arrays.stream(LoggedTable.Event.values()).map(table::triggerName).allMatch(triggers::contains))
                .<Finding>map(table -> new Finding.Unlogged(table.name()))
                .toList();
    }
}
