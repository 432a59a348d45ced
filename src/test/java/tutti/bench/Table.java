package tutti.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** The figures as a person reads them. */
final class Table {

    private static final String LINE = "%-44s %12s %12s %8s   %s%n";
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
