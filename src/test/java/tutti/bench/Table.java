package tutti.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The figures as a person reads them. */
final class Table {

    private static final String LINE = "%-44s %12s %12s %8s   %s%n";
    private static final String FRAMES = "%-56s %10s %10s %12s %18s%n";
    private static final double SECOND = 1;
    private static final double MILLISECOND = 1e-3;

    private Table() {}

    static void print(PrintStream out, List<Ratio> ratios) {
        out.println();
        out.println(machine());
        out.printf(LINE, "", "Tutti", "floor", "ratio", "the floor");
        ratios.forEach(ratio -> out.printf(LINE, ratio.figure(), time(ratio.ours()), time(ratio.floor()),
                String.format(Locale.ROOT, "%.2f", ratio.value()), ratio.floorIs()));
        out.println();
    }

    static void printFrames(PrintStream out, List<FrameFigure> figures) {
        out.printf(FRAMES, "Team view: 60 members, 300 goals, 5,000 actions", "median", "longest", "over 50 ms", "first time round");
        figures.forEach(figure -> out.printf(FRAMES, figure.job(), time(figure.median()), time(figure.longest()),
                figure.tooLong() + " of " + figure.frames(), time(figure.longestAtFirst())));
        out.println();
    }

    private static String machine() {
        return "%d cores, JDK %s (%s), %s %s".formatted(Runtime.getRuntime().availableProcessors(), Runtime.version(),
                System.getProperty("java.vendor"), System.getProperty("os.name"), System.getProperty("os.arch"));
    }

    private static String time(double seconds) {
        if (seconds >= SECOND) {
            return String.format(Locale.ROOT, "%.2f s", seconds);
        }
        return seconds >= MILLISECOND ? String.format(Locale.ROOT, "%.1f ms", seconds * 1e3)
                : String.format(Locale.ROOT, "%.1f µs", seconds * 1e6);
    }
}
