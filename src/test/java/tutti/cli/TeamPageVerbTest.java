package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamPageVerbTest {

    @TempDir
    private Path folder;

    @Test
    void thePageForTheTeamIsWrittenOnThePaperAskedFor() throws IOException {
        String store = folder.resolve("recovery.db").toString();
        SampleStore.at(Path.of(store));
        Path pdf = folder.resolve("team.pdf");
        Run run = Run.of("team-page", "--store", store, "--paper", "letter", "--out", pdf.toString());
        assertThat(run.exit()).isZero();
        assertThat(run.outLines()).startsWith("Team page of “Payroll rollout” written to " + pdf + ".");
        try (PDDocument page = Loader.loadPDF(pdf.toFile())) {
            assertThat(page.getNumberOfPages()).isEqualTo(1);
            assertThat(page.getPage(0).getMediaBox().getHeight()).isCloseTo(792, Offset.offset(1f));
            assertThat(new PDFTextStripper().getText(page)).contains("Team page", "Who does what");
        }
        assertThat(Run.of("team-page", "--store", store, "--language", "nl", "--out", pdf.toString()).exit()).isZero();
        try (PDDocument page = Loader.loadPDF(pdf.toFile())) {
            assertThat(new PDFTextStripper().getText(page)).contains("Teampagina", "Wie wat doet");
        }
        assertThat(Run.of("print", "--team", "--store", store, "--queue", "No such printer").errLines()).singleElement().asString()
                .endsWith("or save the page as a PDF.");
        assertThat(Run.of("print", "--team", "--store", store, "--number", "4").errLines())
                .containsExactly("--number is about the client’s issued pages: give it or --team.");
        assertThat(Run.of("team-page", "--help").out()).startsWith("Usage: tutti team-page").contains("--store=FILE", "--out");
        assertThat(Run.of("--help").out()).contains("  team-page");
    }
}
