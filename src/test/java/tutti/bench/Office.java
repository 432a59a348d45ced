package tutti.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** What people use today: LibreOffice makes a PDF of a workbook that fills one page. */
final class Office {

    private static final int TIMES = 5;
    private static final int MOST_SECONDS = 120;
    private static final int ROWS = 45;
    private static final int COLUMNS = 6;

    private Office() {}

    /** A page from the command line, and a workbook by LibreOffice, in turn; medians. Empty where LibreOffice is not installed. */
    static Optional<Ratio> compare(String figure, Starts.Program ours, String floorIs) throws IOException, InterruptedException {
        Optional<Path> soffice = Stream.of(System.getenv("PATH").split(File.pathSeparator)).map(folder -> Path.of(folder, "soffice")).filter(Files::isExecutable).findFirst();
        if (soffice.isEmpty()) {
            return Optional.empty();
        }
        Path workbook = Ground.place("status.fods");
        Files.writeString(workbook, workbook());
        // The first start makes a profile, which nobody waits for twice.
        run(soffice.get(), workbook);
        Starts.run(ours);
        double[] oursTook = new double[TIMES];
        double[] officeTook = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            oursTook[i] = Starts.run(ours);
            officeTook[i] = run(soffice.get(), workbook);
        }
        return Optional.of(new Ratio(figure, Ratio.median(oursTook), Ratio.median(officeTook), floorIs));
    }

    private static double run(Path soffice, Path workbook) throws IOException, InterruptedException {
        File said = Ground.place("soffice.txt").toFile();
        long start = System.nanoTime();
        Process process = new ProcessBuilder(soffice.toString(), "-env:UserInstallation=" + Ground.place("office").toUri(), "--headless", "--convert-to", "pdf",
                "--outdir", workbook.getParent().toString(), workbook.toString()).redirectErrorStream(true).redirectOutput(said).start();
        boolean ended = process.waitFor(MOST_SECONDS, TimeUnit.SECONDS);
        long end = System.nanoTime();
        if (!ended || process.exitValue() != 0 || !Files.exists(Ground.place("status.pdf"))) {
            process.destroyForcibly();
            throw new IllegalStateException("LibreOffice did not convert the workbook, see " + said);
        }
        return (end - start) / 1e9;
    }

    /** A table of as much text as stands on a status page. */
    private static String workbook() {
        StringBuilder rows = new StringBuilder();
        for (int row = 0; row < ROWS; row++) {
            rows.append("<table:table-row>");
            for (int column = 0; column < COLUMNS; column++) {
                rows.append("<table:table-cell office:value-type=\"string\"><text:p>Step ").append(row).append('.').append(column).append(", by 4 Dec</text:p></table:table-cell>");
            }
            rows.append("</table:table-row>");
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" \
                xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
                <office:body><office:spreadsheet><table:table table:name="Status">%s</table:table></office:spreadsheet></office:body></office:document>
                """.formatted(rows);
    }
}
