package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.model.Change;
import tutti.page.PagePrinter;
import tutti.page.PrintQueue;
import tutti.store.Store;

class PrintTest {

    /** The queue that prints into a file; {@code .ci/run} makes it. */
    private static final String QUEUE = "Tutti-PDF";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int DPI = 144;
    private static final int CELL = 12;
    private static final double SAME = 0.96;
    private static final String END = "%%EOF";

    @TempDir
    private Path folder;

    private String sample() {
        String store = folder.resolve("recovery.db").toString();
        SampleStore.at(Path.of(store));
        return store;
    }

    @Test
    void printsTheSamePageOnOneSheet() throws IOException, InterruptedException {
        List<String> queues = new PagePrinter().queues().stream().map(PrintQueue::name).toList();
        assumeTrue(queues.contains(QUEUE), "this computer has no print queue " + QUEUE + " that prints into a file; .ci/run makes one where it is root");
        String store = sample();
        // A name of its own: whatever else is printed to the queue meanwhile, by another run or a run before, is told apart.
        String name = "Sheet" + UUID.randomUUID().toString().substring(0, 8);
        try (Store open = Store.open(Path.of(store))) {
            open.keep("Rename", Change.keep(open.engagements().getFirst().withName(name)));
        }
        Path wanted = folder.resolve("page.pdf");
        Run.of("page", "--store", store, "--out", wanted.toString());
        Path out = Files.createDirectories(Path.of(System.getProperty("user.home"), "PDF"));

        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            out.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            Run run = Run.of("print", "--store", store, "--queue", QUEUE);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("Page 5 of “" + name + "” sent to Tutti-PDF, 1 copy.");

            Path printed = arrived(watch, out, name);
            try (PDDocument sheets = Loader.loadPDF(printed.toFile())) {
                assertThat(sheets.getNumberOfPages()).isEqualTo(1);
            }
            // On its way to the printer text becomes outlines: what is compared is where the ink is.
            assertThat(likeness(ink(printed), ink(wanted))).isGreaterThan(SAME);
            Path other = folder.resolve("other.pdf");
            Run.of("page", "--store", store, "--out", other.toString(), "--date", "2026-11-30");
            assertThat(likeness(ink(other), ink(wanted))).as("of another page").isLessThan(SAME);
            Files.delete(printed);

            Run.of("team-page", "--store", store, "--out", wanted.toString());
            assertThat(Run.of("print", "--team", "--store", store, "--queue", QUEUE).out()).contains("Team page of “" + name + "” sent to Tutti-PDF, 1 copy.");
            Path team = arrived(watch, out, name);
            assertThat(likeness(ink(team), ink(wanted))).isGreaterThan(SAME);
            Files.delete(team);
        }
    }

    /** The file that the queue has finished: it can be read to its end. */
    private static Path arrived(WatchService watch, Path out, String name) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<WatchKey> key = Optional.ofNullable(watch.poll(1, TimeUnit.SECONDS));
            key.ifPresent(seen -> {
                seen.pollEvents();
                seen.reset();
            });
            try (Stream<Path> files = Files.list(out)) {
                Optional<Path> whole = files.filter(file -> file.getFileName().toString().startsWith(name) && isWhole(file)).findFirst();
                if (whole.isPresent()) {
                    return whole.get();
                }
            }
        }
        throw new AssertionError("nothing arrived in " + out + " within " + PATIENCE.toSeconds() + " s");
    }

    /** Whether the queue has written the file to its end: half of one can be read too, but shows half of the ink. */
    private static boolean isWhole(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            return new String(bytes, Math.max(0, bytes.length - END.length() - 2), Math.min(bytes.length, END.length() + 2), StandardCharsets.ISO_8859_1)
                    .strip().endsWith(END);
        } catch (IOException notYetOurs) {
            return false;
        }
    }

    /** How dark each cell of the first sheet is, 0 to 1. */
    private static double[][] ink(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
            double[][] cells = new double[image.getHeight() / CELL][image.getWidth() / CELL];
            for (int y = 0; y < cells.length * CELL; y++) {
                for (int x = 0; x < cells[0].length * CELL; x++) {
                    cells[y / CELL][x / CELL] += (255 - image.getRaster().getSample(x, y, 0)) / 255.0 / (CELL * CELL);
                }
            }
            return cells;
        }
    }

    /** How much alike the ink of two sheets lies: 1 for the same, whatever the weight of the strokes. */
    private static double likeness(double[][] one, double[][] other) {
        double[] ones = Stream.of(one).flatMapToDouble(Arrays::stream).toArray();
        double[] others = Stream.of(other).flatMapToDouble(Arrays::stream).toArray();
        double mean = Arrays.stream(ones).average().orElseThrow();
        double otherMean = Arrays.stream(others).average().orElseThrow();
        double together = 0;
        double alone = 0;
        double otherAlone = 0;
        for (int i = 0; i < ones.length; i++) {
            together += (ones[i] - mean) * (others[i] - otherMean);
            alone += (ones[i] - mean) * (ones[i] - mean);
            otherAlone += (others[i] - otherMean) * (others[i] - otherMean);
        }
        return together / Math.sqrt(alone * otherAlone);
    }

    @Test
    void saysWhichQueuesThereAre() {
        Run run = Run.of("print", "--list");

        assertThat(run.exit()).isZero();
        assertThat(run.outLines()).isNotEmpty();
        assertThat(run.outLines().stream().skip(1)).noneMatch(line -> line.endsWith("(default)"));
    }

    @Test
    void aQueueThatIsNotThereIsSaidInASentence() {
        Run run = Run.of("print", "--store", sample(), "--queue", "No such printer");

        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.errLines()).singleElement().asString().endsWith("or save the page as a PDF.");
    }

    @Test
    void aNumberOfCopiesThatNobodyMeansIsRefused() {
        assertThat(Run.of("print", "--store", sample(), "--copies", "0").errLines()).containsExactly("--copies takes a number from 1 to 99.");
        assertThat(Run.of("print", "--store", sample(), "--copies", "many").exit()).isEqualTo(2);
    }
}
