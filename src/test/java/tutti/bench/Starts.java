package tutti.bench;

import java.io.File;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Whole programs, from the start of their JVM to its end. */
final class Starts {

    private static final int TIMES = 5;
    private static final int MOST_SECONDS = 60;

    private Starts() {}

    /** A program and its arguments, asked for anew before every start. */
    record Program(String main, Supplier<List<String>> arguments) {}

    /** Runs both in turn, each once for nothing first, so that neither pays alone for cold files; medians. */
    static Ratio compare(String figure, Program ours, Program floor, String floorIs) throws IOException, InterruptedException {
        double[] oursTook = new double[TIMES];
        double[] floorTook = new double[TIMES];
        run(ours);
        run(floor);
        for (int i = 0; i < TIMES; i++) {
            oursTook[i] = run(ours);
            floorTook[i] = run(floor);
        }
        return new Ratio(figure, Ratio.median(oursTook), Ratio.median(floorTook), floorIs);
    }

    static double run(Program program) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        // With our own flags, which are those that the build gives to the application.
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), program.main()));
        command.addAll(program.arguments().get());
        File said = Ground.place(program.main() + ".txt").toFile();
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said);
        long start = System.nanoTime();
        Process process = builder.start();
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        long end = System.nanoTime();
        if (!ended || process.exitValue() != 0) {
            process.destroyForcibly();
            throw new IllegalStateException(program.main() + (ended ? " failed" : " did not end") + ", see " + said);
        }
        return (end - start) / 1e9;
    }
}
