package tutti.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH measured, by benchmark, in seconds: a median for each round. */
final class InProcess {

    /** All are run, then all again, so that a machine that slows down does so for both sides of a ratio. */
    private static final int ROUNDS = 2;
    private static final int MEDIAN = 50;

    private final Map<String, List<Double>> medians = new HashMap<>();

    private InProcess() {}

    static InProcess run() throws RunnerException {
        InProcess all = new InProcess();
        for (int round = 0; round < ROUNDS; round++) {
            new Runner(options()).run().forEach(all::add);
        }
        return all;
    }

    private static Options options() {
        return new OptionsBuilder().include("tutti\\.bench\\..*")
                .forks(1)
                .warmupIterations(2).warmupTime(TimeValue.seconds(1))
                .measurementIterations(3).measurementTime(TimeValue.seconds(1))
                .jvmArgsAppend("--sun-misc-unsafe-memory-access=allow")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private void add(RunResult result) {
        medians.computeIfAbsent(name(result.getParams()), name -> new ArrayList<>())
                .add(result.getPrimaryResult().getStatistics().getPercentile(MEDIAN));
    }

    /** The class and the method, and the parameters behind them. */
    private static String name(BenchmarkParams params) {
        StringBuilder name = new StringBuilder(params.getBenchmark().substring("tutti.bench.".length()));
        params.getParamsKeys().forEach(key -> name.append(' ').append(params.getParam(key)));
        return name.toString();
    }

    Ratio compare(String figure, String ours, String floor, String floorIs) {
        return new Ratio(figure, median(ours), median(floor), floorIs);
    }

    private double median(String benchmark) {
        List<Double> rounds = medians.get(benchmark);
        if (rounds == null) {
            throw new IllegalArgumentException("no benchmark " + benchmark);
        }
        return Ratio.median(rounds.stream().mapToDouble(Double::doubleValue).toArray());
    }
}
