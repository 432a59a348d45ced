package tutti.bench;

import java.util.HashMap;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** What JMH measured, by benchmark, in seconds. */
final class InProcess {

    /** All are run, then all again, so that a machine that slows down does so for both sides of a ratio. */
    private static final int ROUNDS = 3;
    private static final int MEDIAN = 50;

    /** The median of the least disturbed round: whatever else the machine does only ever adds to the time. */
    private final Map<String, Double> least = new HashMap<>();

    private InProcess() {}

    /** @param which part of the names of those that are run, as a regular expression */
    static InProcess run(String which) throws RunnerException {
        InProcess all = new InProcess();
        for (int round = 0; round < ROUNDS; round++) {
            new Runner(options(which)).run().forEach(all::add);
        }
        return all;
    }

    private static Options options(String which) {
        return new OptionsBuilder().include("tutti\\.bench\\..*" + which)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
    }

    private void add(RunResult result) {
        least.merge(name(result.getParams()), result.getPrimaryResult().getStatistics().getPercentile(MEDIAN), Math::min);
    }

    /** The class and the method, and the parameters behind them. */
    private static String name(BenchmarkParams params) {
        StringBuilder name = new StringBuilder(params.getBenchmark().substring("tutti.bench.".length()));
        params.getParamsKeys().forEach(key -> name.append(' ').append(params.getParam(key)));
        return name.toString();
    }

    Ratio compare(String figure, String ours, String floor, String floorIs) {
        return new Ratio(figure, seconds(ours), seconds(floor), floorIs);
    }

    /** @param most the time that it may take, in seconds */
    Ratio within(String figure, String ours, double most, String mostIs) {
        return new Ratio(figure, seconds(ours), most, mostIs);
    }

    double seconds(String benchmark) {
        Double found = least.get(benchmark);
        if (found == null) {
            throw new IllegalArgumentException("no benchmark " + benchmark);
        }
        return found;
    }
}
