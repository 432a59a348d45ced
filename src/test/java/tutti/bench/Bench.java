package tutti.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openjdk.jmh.runner.RunnerException;

/** Takes all figures and prints them. None of them fails the build: a busy machine is not a fault. */
final class Bench {

    private static final String WINDOW_STORE = "window.tutti";

    private static final double FRAME = 1.0 / 60;

    private Bench() {}

    /** @param arguments which figures, by what they are about ("start", "page", "store", "harmony", "edit", "team"); none: all of them */
    public static void main(String[] arguments) throws IOException, InterruptedException, RunnerException {
        Set<String> wanted = Set.of(arguments);
        say("Preparing the files…");
        Ground.prepare();
        List<Ratio> ratios = new ArrayList<>();
        if (isWanted(wanted, "start")) {
            starts(ratios);
        }
        List<String> besides = new ArrayList<>();
        if (wanted.isEmpty() || !Set.of("start", "team").containsAll(wanted)) {
            inOneProcess(wanted, ratios, besides);
        }
        Table.print(System.out, ratios);
        besides.forEach(Bench::say);
        if (isWanted(wanted, "team")) {
            say("Scrolling and filtering…");
            Table.printFrames(System.out, TeamFrames.take());
            System.exit(0); // the toolkit would keep it running
        }
    }

    private static void inOneProcess(Set<String> wanted, List<Ratio> ratios, List<String> besides) throws IOException, InterruptedException, RunnerException {
        say("Measuring in one process…");
        InProcess inProcess = InProcess.run(wanted.isEmpty() ? "" : "(?i)(" + String.join("|", wanted) + ")");
        if (isWanted(wanted, "page")) {
            ratios.add(inProcess.compare("Page, warm", "PageBenchmark.page", "PageBenchmark.pageFloor", "the same text and fonts by PDFBox"));
            ratios.add(inProcess.compare("Preview after an edit, with its leak check", "PageBenchmark.preview", "PageBenchmark.previewFloor", "the page's PDF drawn once more"));
            office(inProcess, ratios);
        }
        if (isWanted(wanted, "store")) {
            ratios.add(inProcess.compare("Store of 50,000 records, opened and read", "StoreBenchmark.open", "StoreBenchmark.openFloor",
                    "SELECT * of the same tables by JDBC"));
        }
        if (isWanted(wanted, "harmony")) {
            ratios.add(inProcess.compare("Harmony of 500 needs, 5,000 actions", "HarmonyBenchmark.harmony",
                    "HarmonyBenchmark.harmonyFloor", "the same records put into hash maps"));
            ratios.add(inProcess.compare("Harmony, twice the records", "HarmonyBenchmark.harmony", "HarmonyBenchmark.harmonyOfHalf",
                    "250 needs, 2,500 actions; 2 is linear"));
            ratios.add(inProcess.within("Edit shown in Harmony, 500 needs", "HarmonyShownBenchmark.harmonyShown 500", FRAME, "one frame, a 60th of a second"));
            ratios.add(inProcess.compare("Edit shown, twice the records", "HarmonyShownBenchmark.harmonyShown 500",
                    "HarmonyShownBenchmark.harmonyShown 250", "250 needs, 2,500 actions; 2 is linear"));
        }
        if (isWanted(wanted, "edit")) {
            edits(inProcess, ratios);
            say("Editing ten thousand times…");
            besides.add(Growth.measure());
        }
    }

    private static boolean isWanted(Set<String> wanted, String what) {
        return wanted.isEmpty() || wanted.contains(what);
    }

    private static void starts(List<Ratio> ratios) throws IOException, InterruptedException {
        say("Starting windows…");
        ratios.add(Starts.compare("Start to first usable frame",
                new Starts.Program("tutti.bench.TuttiWindow", () -> List.of(Ground.fresh(Ground.SAMPLE, WINDOW_STORE).toString())),
                new Starts.Program("tutti.bench.BareWindow", List::of), "a bare JavaFX window"));
        say("Writing pages from the command line…");
        ratios.add(Starts.compare("Page by command line, cold",
                new Starts.Program("tutti.Main", () -> List.of("page", "--store", Ground.SAMPLE.toString(), "--out",
                        Ground.place("page.pdf").toString())),
                new Starts.Program("tutti.bench.BarePage", () -> List.of(Ground.PRINTED.toString(), Ground.place("bare.pdf").toString())),
                "a JVM that writes the same text by PDFBox"));
    }

    /** Against what the manager has today; left out where LibreOffice is not installed. */
    private static void office(InProcess inProcess, List<Ratio> ratios) throws IOException, InterruptedException {
        say("Converting a workbook…");
        String what = "LibreOffice makes a PDF of a one-page workbook";
        Optional<Ratio> cold = Office.compare("Page by command line, cold", new Starts.Program("tutti.Main", () -> List.of("page", "--store", Ground.SAMPLE.toString(),
                "--out", Ground.place("page.pdf").toString())), what);
        if (cold.isEmpty()) {
            say("LibreOffice is not installed: the page is not compared with it.");
            return;
        }
        ratios.add(cold.get());
        ratios.add(new Ratio("Page, warm", inProcess.seconds("PageBenchmark.page"), cold.get().floor(), what));
        ratios.add(new Ratio("Preview after an edit, with its leak check", inProcess.seconds("PageBenchmark.preview"), cold.get().floor(), what));
    }

    private static void edits(InProcess inProcess, List<Ratio> ratios) {
        for (int records : new int[] {1, 100}) {
            ratios.add(inProcess.compare("Edit of %d record%s, durable".formatted(records, records == 1 ? "" : "s"), "EditBenchmark.edit " + records,
                    "EditBenchmark.editFloor " + records, "the same rows by JDBC, without triggers"));
            ratios.add(inProcess.compare("  the log's triggers alone", "EditBenchmark.editRawWithTriggers " + records,
                    "EditBenchmark.editFloor " + records, "the same, without triggers"));
            ratios.add(inProcess.compare("  against what is least", "EditBenchmark.edit " + records,
                    "EditBenchmark.editLeast " + records, "the one column by UPDATE, known beforehand"));
        }
    }

    private static void say(String what) {
        System.out.println(what);
    }
}
