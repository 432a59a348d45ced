package tutti.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
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
import tutti.harmony.HarmonyViewModel;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Id;
import tutti.store.Store;
import tutti.workspace.DirectWork;
import tutti.workspace.Workspace;

/**
 * From an edit anywhere to everything that Harmony says of it: written, applied to the records, measured again, the matrix and
 * the next moves put into words. Without the painting, which is of the rows in sight only.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class HarmonyShownBenchmark {

    @Param({"250", "500"})
    int needs;

    private final Workspace workspace = new Workspace(new DirectWork(),
            Clock.fixed(BigCase.TODAY.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
    private Optional<Id<Action>> edited = Optional.empty();
    private Optional<HarmonyViewModel> shown = Optional.empty();
    private LocalDate due = BigCase.TODAY;

    @Setup
    public void open() {
        CaseFile file = BigCase.plan(needs);
        Store store = Store.inMemory();
        List<Change> everything = Stream.concat(Stream.of(file.engagement()), file.all().stream()).<Change>map(Change.Keep::new).toList();
        store.keep("Import", everything);
        workspace.open(() -> store);
        shown = Optional.of(new HarmonyViewModel(workspace, Words.english()));
        edited = Optional.of(file.actions().getFirst().id());
    }

    @TearDown
    public void close() {
        shown.ifPresent(HarmonyViewModel::close);
        workspace.close(() -> { });
    }

    @Benchmark
    public Object harmonyShown() {
        due = due.isAfter(BigCase.TODAY.plusYears(1)) ? BigCase.TODAY : due.plusDays(1);
        workspace.change("Move the date", edited.orElseThrow(), action -> action.withDue(Optional.of(due)));
        return shown.orElseThrow().matrix().rows().get();
    }
}
