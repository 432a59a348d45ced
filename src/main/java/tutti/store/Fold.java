package tutti.store;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import tutti.model.past.Folding;

/** Makes one edit of many: of every row that they changed only its way from first to last stays in the log. */
final class Fold {

    private record Logged(long number, RowChange change) {}

    /** What becomes of the log's rows of one run: the last of each row stays, with the whole way from the first one on. */
    private record Plan(List<FoldRule.Stamp> run, List<Logged> gone, Map<Long, RowChange> widened, long bytes) {

        long survivor() {
            return run.getLast().number();
        }
    }

    private final Handle handle;
    private final LocalDate keepFrom;
    private final ZoneId zone;

    Fold(Handle handle, LocalDate keepFrom, ZoneId zone) {
        this.handle = handle;
        this.keepFrom = keepFrom;
        this.zone = zone;
    }

    /** What it would take away. */
    Folding count() {
        return sum(plans());
    }

    /** Within the caller's transaction. */
    Folding fold() {
        List<Plan> plans = plans();
        plans.forEach(this::carryOut);
        return sum(plans);
    }

    private static Folding sum(List<Plan> plans) {
        return new Folding(plans.stream().mapToInt(plan -> plan.run().size() - 1).sum(), plans.stream().mapToInt(plan -> plan.gone().size()).sum(),
                plans.stream().mapToLong(Plan::bytes).sum());
    }

    private List<Plan> plans() {
        List<FoldRule.Stamp> log = handle.select("""
                SELECT number, engagement, made, kind = 'EDIT' AND state = 'UNDONE',
                EXISTS (SELECT 1 FROM change_log WHERE edit = edit.number AND table_name = 'issued_page') FROM edit ORDER BY number""")
                .map((row, context) -> new FoldRule.Stamp(row.getLong(1), row.getString(2),
                        LocalDate.ofInstant(Instant.parse(row.getString(3)), zone), row.getBoolean(5), row.getBoolean(4))).list();
        Set<RowKey> elsewhere = new HashSet<>(handle.select("SELECT DISTINCT table_name, row_key FROM change_log WHERE edit IS NULL")
                .map((row, context) -> new RowKey(row.getString(1), row.getString(2))).list());
        return FoldRule.runs(log, keepFrom).stream().map(run -> plan(run, elsewhere)).toList();
    }

    /** A row that was changed past this program stands in the log in between: its way stays as it is. */
    private Plan plan(List<FoldRule.Stamp> run, Set<RowKey> elsewhere) {
        Map<RowKey, List<Logged>> byRow = new LinkedHashMap<>();
        handle.select("SELECT number, table_name, row_key, old_row, new_row FROM change_log WHERE edit IN (SELECT value FROM json_each(?)) ORDER BY number",
                        run.stream().map(FoldRule.Stamp::number).toList().toString())
                .map((row, context) -> new Logged(row.getLong(1),
                        RowChange.of(new RowKey(row.getString(2), row.getString(3)), row.getString(4), row.getString(5))))
                .forEach(logged -> byRow.computeIfAbsent(logged.change().row(), row -> new ArrayList<>()).add(logged));
        List<Logged> gone = new ArrayList<>();
        Map<Long, RowChange> widened = new LinkedHashMap<>();
        long bytes = 0;
        for (Map.Entry<RowKey, List<Logged>> row : byRow.entrySet()) {
            List<Logged> steps = row.getValue();
            RowChange way = steps.stream().map(Logged::change).reduce(RowChange::then).orElseThrow().narrowed();
            if (elsewhere.contains(row.getKey()) || steps.size() == 1 && !way.isNothing()) {
                continue;
            }
            bytes += steps.stream().mapToLong(step -> step.change().length()).sum();
            if (way.isNothing()) {
                gone.addAll(steps);
            } else {
                gone.addAll(steps.subList(0, steps.size() - 1));
                widened.put(steps.getLast().number(), way);
                bytes -= way.length();
            }
        }
        return new Plan(run, gone, widened, bytes);
    }

    private void carryOut(Plan plan) {
        String run = plan.run().stream().map(FoldRule.Stamp::number).toList().toString();
        String inRun = " IN (SELECT value FROM json_each(?))";
        handle.execute("DELETE FROM change_log WHERE number" + inRun, plan.gone().stream().map(Logged::number).toList().toString());
        plan.widened().forEach((number, way) -> handle.execute("UPDATE change_log SET old_row = ?, new_row = ? WHERE number = ?",
                way.before().map(Cells::json).orElse(null), way.after().map(Cells::json).orElse(null), number));
        handle.execute("UPDATE change_log SET edit = ? WHERE edit" + inRun, plan.survivor(), run);
        int folded = handle.select("SELECT sum(iif(kind = 'EDIT', folded + 1, 0)) FROM edit WHERE number" + inRun, run).mapTo(int.class).one() - 1;
        String label = handle.select("SELECT label FROM edit WHERE number" + inRun + " ORDER BY kind = 'EDIT' DESC, number DESC LIMIT 1", run)
                .mapTo(String.class).one();
        // At least one, for what was undone and done again on one day cannot be undone as one either.
        handle.execute("UPDATE edit SET kind = 'EDIT', reverts = NULL, state = 'DONE', label = ?, folded = ? WHERE number = ?",
                label, Math.max(1, folded), plan.survivor());
        handle.execute("UPDATE edit SET reverts = ? WHERE reverts" + inRun, plan.survivor(), run);
        handle.execute("DELETE FROM edit WHERE number" + inRun + " AND number <> ?", run, plan.survivor());
    }
}
