package tutti.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.i18n.Words;
import tutti.model.Change;
import tutti.model.LineAnswerKind;
import tutti.model.Promise;
import tutti.model.Told;
import tutti.workspace.Workspace;

/** What is left at the end of the rescue, from the window. */
class ExitPacksTest {

    @TempDir
    Path folder;

    private final StatusDesk desk = new StatusDesk();
    private final Words words = desk.words;
    private final Workspace workspace = desk.workspace;
    private final StatusViewModel model = desk.model();

    @AfterEach
    void close() {
        model.close();
    }

    @Test
    void savesTheClientsPackWithTheIssuedPagesAndTheManagersOwnRecord() throws IOException {
        model.draft().get().orElseThrow().composition().unanswered()
                .forEach(line -> model.choices().answer(line.subject().orElseThrow(), LineAnswerKind.CLOSED, ""));
        model.issue();
        Path pack = folder.resolve(model.exit().packName());
        Path own = folder.resolve(model.exit().ownName());

        model.exit().savePack(pack);
        assertThat(model.delivery().message().get()).endsWith("4 issued pages came without a PDF and could not be bound in.");
        model.exit().saveOwn(own);

        assertThat(pack.getFileName()).hasToString("Payroll rollout, exit pack, 2026-11-23.pdf");
        assertThat(own.getFileName()).hasToString("Payroll rollout, own record (internal), 2026-11-23.pdf");
        assertThat(text(pack)).contains("Exit pack", "Status page 5", "What we need from you").doesNotContain("Room +");
        assertThat(text(own)).contains("Own record", "Room +2");
    }

    @Test
    void aPackWithSomethingInternalInItIsNotSaved() {
        Promise promise = workspace.caseFile().get().promises().stream().filter(it -> it.what().equals("Timetable for run 3")).findFirst().orElseThrow();
        workspace.edit("Reword", file -> List.of(new Change.Keep(promise.withOnPage(promise.onPage().withText("Timetable as Marit Sundal asked", Told.words(promise.what()))))));
        Path pack = folder.resolve("pack.pdf");

        model.exit().savePack(pack);

        assertThat(model.delivery().message().get()).isEqualTo(
                "Not saved: “Marit Sundal” in “Timetable as Marit Sundal asked” is a name, and the page is to say roles. Reword it first.");
        assertThat(Files.exists(pack)).isFalse();
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }
}
