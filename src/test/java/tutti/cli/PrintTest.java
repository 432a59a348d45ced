package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.page.PagePrinter;
import tutti.page.PrintQueue;

class PrintTest {

    /** The queue that prints into a file; {@code .ci/run} makes it. */
    private static final String QUEUE = "Tutti-PDF";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int DPI = 72;
    private static final int CELL = 12;

    @TempDir
    private Path folder;

    private String sample() {
        String store = folder.resolve("recovery.db").toString();
        Run.of("sample", "--store", store);
        return store;
    }

    @Test
    void printsTheSamePageOnOneSheet() throws IOException, InterruptedException {
        List<String> queues = new PagePrinter().queues().stream().map(PrintQueue::name).toList();
        assumeTrue(queues.contains(QUEUE), "this computer has no print queue " + QUEUE + " that prints into a file; .ci/run makes one where it is root");
        String store = sample();
        Path wanted = folder.resolve("page.pdf");
        Run.of("page", "--store", store, "--out", wanted.toString());
        Path out = Files.createDirectories(Path.of(System.getProperty("user.home"), "PDF"));

        try (WatchService watch = FileSystems.getDefault().newWatchService()) {
            out.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            Instant before = Instant.now().minusSeconds(2);
            Run run = Run.of("print", "--store", store, "--queue", QUEUE);
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("Page 5 of “Payroll rollout” sent to Tutti-PDF, 1 copy.");

            Path printed = arrived(watch, out, before);
            try (PDDocument sheets = Loader.loadPDF(printed.toFile())) {
                assertThat(sheets.getNumberOfPages()).isEqualTo(1);
            }
            // On its way to the printer text becomes outlines: what is compared is where the ink is.
            assertThat(unlike(ink(printed), ink(wanted))).as("share of the sheet where the ink is another").isLessThan(0.01);
            Path other = folder.resolve("other.pdf");
            Run.of("page", "--store", store, "--out", other.toString(), "--date", "2026-11-30");
            assertThat(unlike(ink(other), ink(wanted))).as("of another page").isGreaterThan(0.01);
            Files.delete(printed);
        }
    }

    /** The file that the queue has finished: it can be read to its end. */
    private static Path arrived(WatchService watch, Path out, Instant before) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            Optional<WatchKey> key = Optional.ofNullable(watch.poll(1, TimeUnit.SECONDS));
            key.ifPresent(seen -> {
                seen.pollEvents();
                seen.reset();
            });
            try (Stream<Path> files = Files.list(out)) {
                Optional<Path> whole = files.filter(file -> file.getFileName().toString().startsWith("Payroll_rollout") && isWhole(file, before)).findFirst();
                if (whole.isPresent()) {
                    return whole.get();
                }
            }
        }
        throw new AssertionError("nothing arrived in " + out + " within " + PATIENCE.toSeconds() + " s");
    }

    private static boolean isWhole(Path file, Instant before) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return Files.getLastModifiedTime(file).toInstant().isAfter(before) && document.getNumberOfPages() > 0;
        } catch (IOException unfinished) {
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

    private static double unlike(double[][] one, double[][] other) {
        int unlike = 0;
        for (int y = 0; y < one.length; y++) {
            for (int x = 0; x < one[y].length; x++) {
                unlike += Math.abs(one[y][x] - other[y][x]) > 0.08 ? 1 : 0;
            }
        }
        return (double) unlike / (one.length * one[0].length);
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
