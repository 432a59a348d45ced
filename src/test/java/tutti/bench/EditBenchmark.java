package tutti.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.store.Store;

/** From an edit to its rows on the disk: the store with its change log, against the same rows and nothing else. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class EditBenchmark {

    private static final String BY_STORE = "edited-by-store.tutti";
    private static final String WITH_TRIGGERS = "edited-with-triggers.tutti";
    private static final String BARE = "edited-bare.tutti";

    @Param({"1", "100"})
    int records;

    private Store store = Store.inMemory();
    private RawActions bare = RawActions.none();
    private RawActions withTriggers = RawActions.none();
    private List<Action> actions = List.of();
    private LocalDate due = BigCase.TODAY;

    @Setup
    public void open() throws SQLException {
        store = Store.open(Ground.fresh(Ground.EDITED, BY_STORE));
        CaseFile file = store.read(store.engagements().getFirst().id());
        actions = file.actions().subList(0, records);
        withTriggers = RawActions.open(Ground.fresh(Ground.EDITED, WITH_TRIGGERS), actions);
        bare = RawActions.open(Ground.fresh(Ground.EDITED, BARE), actions);
        bare.dropTriggers();
    }

    @TearDown
    public void close() throws SQLException {
        store.close();
        bare.close();
        withTriggers.close();
        // Thousands of edits a second make a long log.
        List.of(BY_STORE, WITH_TRIGGERS, BARE).forEach(Ground::clear);
    }

    private LocalDate nextDue() {
        due = due.plusDays(1);
        return due;
    }

    @Benchmark
    public void edit() {
        Optional<LocalDate> next = Optional.of(nextDue());
        store.keep("Move the date", actions.stream().<Change>map(action -> new Change.Keep(action.withDue(next))).toList());
    }

    @Benchmark
    public void editRawWithTriggers() throws SQLException {
        withTriggers.moveTo(nextDue());
    }

    @Benchmark
    public void editFloor() throws SQLException {
        bare.moveTo(nextDue());
    }

    @Benchmark
    public void editLeast() throws SQLException {
        bare.moveAloneTo(nextDue());
    }
}
