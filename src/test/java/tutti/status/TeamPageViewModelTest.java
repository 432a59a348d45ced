package tutti.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.i18n.Words;
import tutti.model.PageLanguage;
import tutti.model.PaperSize;
import tutti.model.TeamSection;
import tutti.page.PagePrinter;
import tutti.page.PageRenderer;
import tutti.workspace.Workspace;

/** Choosing what stands on the team page; the page itself is the real PDF. */
class TeamPageViewModelTest {

    @TempDir
    Path folder;

    private final StatusDesk desk = new StatusDesk();
    private final Words words = desk.words;
    private final Workspace workspace = desk.workspace;
    private final TeamPageViewModel model = new TeamPageViewModel(workspace, words, PageRenderer.forTheTeam(words), new PageDelivery(workspace, words, new PagePrinter()));

    private String page() throws IOException {
        try (PDDocument document = Loader.loadPDF(model.drawn().get().orElseThrow().printed().pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void everyChoiceIsOnThePageAtOnceAndCanBeTakenBack() throws IOException {
        assertThat(model.drawn().get()).as("not drawn before somebody looks").isEmpty();
        model.inView().set(true);
        assertThat(page()).contains("Thank you", "The nightly hours import runs").doesNotContain("Cut-over log in one place");
        assertThat(model.wins()).extracting(TeamPageViewModel.Win::about).startsWith("Leila Farr, not thanked yet", "Ben Achter, thanked 18\u00a0Nov");

        model.say(model.wins().stream().filter(win -> win.thanks().what().startsWith("Cut-over")).findFirst().orElseThrow(), true);
        assertThat(page()).contains("Cut-over log in one place");
        workspace.undo();
        assertThat(page()).doesNotContain("Cut-over log in one place");

        model.lead("Nothing new before run 3.");
        model.show(TeamSection.GOALS, false);
        assertThat(page()).contains("Nothing new before run 3.", "Match cost centres").doesNotContain("Our goals", "Run 3 on 7 December stands");
        assertThat(model.sections(model.drawn().get().orElseThrow())).filteredOn(row -> row.kind() == TeamSection.GOALS).singleElement()
                .satisfies(row -> assertThat(row.detail()).isEqualTo("left out"));
        workspace.undo();
        assertThat(page()).contains("Our goals");

        model.lead("Nothing new before run 3. ".repeat(20));
        model.paper(PaperSize.LETTER);
        assertThat(model.sections(model.drawn().get().orElseThrow())).filteredOn(row -> row.kind() == TeamSection.DATES).singleElement()
                .satisfies(row -> assertThat(row.detail()).startsWith("Cut: "));
        assertThat(model.finished().orElseThrow().size()).isEqualTo(PaperSize.LETTER);
        Path file = folder.resolve(model.finished().orElseThrow().name());
        model.delivery().save(model.finished().orElseThrow(), file);
        assertThat(file).hasFileName("Payroll rollout, team page, 2026-11-23.pdf");
        assertThat(Files.readAllBytes(file)).isEqualTo(model.drawn().get().orElseThrow().printed().pdf());

        model.language(PageLanguage.DUTCH);
        assertThat(page()).contains("Teampagina", "Wie wat doet");
        assertThat(model.finished().orElseThrow().name()).isEqualTo("Payroll rollout, teampagina, 2026-11-23.pdf");
        assertThat(model.picture().shown().get().orElseThrow().pdf()).isSameAs(model.finished().orElseThrow().pdf());
    }
}
