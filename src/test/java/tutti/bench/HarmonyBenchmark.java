package tutti.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Thing;
import tutti.model.measure.Harmony;

/** The five links of every need, and all that stands beside them. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
public class HarmonyBenchmark {

    private final CaseFile file = BigCase.plan(500);
    private final CaseFile half = BigCase.plan(250);
    private final List<Thing> records = file.all();

    @Benchmark
    public Harmony harmony() {
        return Harmony.of(file.with(List.of()), BigCase.TODAY); // a new one, for which nothing was worked out yet
    }

    @Benchmark
    public Harmony harmonyOfHalf() {
        return Harmony.of(half.with(List.of()), BigCase.TODAY);
    }

    @Benchmark
    public Map<Kind, Map<Id<?>, Thing>> harmonyFloor() {
        Map<Kind, Map<Id<?>, Thing>> byKind = new HashMap<>();
        for (Thing record : records) {
            byKind.computeIfAbsent(Kind.of(record), kind -> new HashMap<>()).put(record.id(), record);
        }
        return byKind;
    }
}
