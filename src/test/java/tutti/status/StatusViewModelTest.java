package tutti.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.LineAnswerKind;
import tutti.model.Milestone;
import tutti.model.PageLine;
import tutti.model.PageSection;
import tutti.model.PaperSize;
import tutti.page.Condensation;
import tutti.workspace.Workspace;

/** Choosing what stands on the page; the page itself is the real PDF. */
class StatusViewModelTest {

    @TempDir
    Path folder;

    private final StatusDesk desk = new StatusDesk();
    private final Workspace workspace = desk.workspace;
    private final StatusViewModel model = desk.model();

    private String page() throws IOException {
        try (PDDocument document = Loader.loadPDF(model.draft().get().orElseThrow().printed().pdf())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }

    private List<PageSection> order() {
        return model.sections(model.draft().get().orElseThrow()).stream().map(SectionRow::section).toList();
    }

    private boolean isShown(PageSection section) {
        return model.sections(model.draft().get().orElseThrow()).stream().filter(row -> row.section() == section).findFirst().orElseThrow().shown();
    }

    @Test
    void aMilestoneThatIsFarOffIsTickedOntoThePage() {
        Milestone last = workspace.caseFile().get().milestones().getLast();
        workspace.edit("Plan", file -> IntStream.rangeClosed(1, 14).<Change>mapToObj(week -> new Change.Keep(Milestone.named(workspace.ids().next(), last.engagement(), "Week " + week)
                .withFirstDate(Optional.of(model.today().plusWeeks(20 + week))))).toList());
        Supplier<List<LineRow>> rows = () -> model.lines().rows(PageSection.MILESTONES, model.draft().get().orElseThrow());
        LineRow far = rows.get().stream().filter(row -> row.text().equals("Week 10")).findFirst().orElseThrow();

        assertThat(far.detail()).isEqualTo("later than the next eight");
        model.lines().tick(far, true);

        assertThat(rows.get()).filteredOn(row -> row.text().equals("Week 10")).singleElement().satisfies(row -> assertThat(row.on()).isTrue());
    }

    @Test
    void a_section_is_moved_on_the_page_and_in_the_list() throws IOException {
        assertThat(page().indexOf("What we promised")).isGreaterThan(page().indexOf("Your concerns"));
        int place = order().indexOf(PageSection.PROMISES);
        model.choices().moveTo(PageSection.PROMISES, PageSection.CONCERNS);
        assertThat(order().indexOf(PageSection.PROMISES)).isLessThan(order().indexOf(PageSection.CONCERNS)).isLessThan(place);
        assertThat(page().indexOf("What we promised")).isLessThan(page().indexOf("Your concerns"));
        workspace.undo();
        assertThat(order().indexOf(PageSection.PROMISES)).isEqualTo(place);
    }

    @Test
    void delivery_confidence_stays_first_and_is_never_left_out() {
        List<PageSection> before = order();
        String label = workspace.undoLabel().get();
        model.choices().move(PageSection.CONFIDENCE, 1);
        model.choices().move(before.get(1), -1);
        model.choices().move(before.getLast(), 1);
        model.choices().show(PageSection.CONFIDENCE, false);
        assertThat(order()).isEqualTo(before);
        assertThat(isShown(PageSection.CONFIDENCE)).isTrue();
        assertThat(workspace.undoLabel().get()).as("what changes nothing is no edit").isEqualTo(label);
    }

    @Test
    void a_section_that_is_left_out_is_gone_from_the_page_until_it_is_shown_again() throws IOException {
        assertThat(page()).contains("What we promised");
        model.choices().show(PageSection.PROMISES, false);
        assertThat(page()).doesNotContain("What we promised");
        assertThat(isShown(PageSection.PROMISES)).isFalse();
        model.choices().show(PageSection.PROMISES, true);
        assertThat(page()).contains("What we promised");
    }

    @Test
    void a_line_that_gave_way_is_kept_when_it_must_stay() {
        Condensation cut = model.draft().get().orElseThrow().printed().condensations().stream()
                .filter(one -> one.gave() == Condensation.Gave.CUT && one.lines().stream().anyMatch(line -> line.subject().isPresent())).findFirst().orElseThrow();
        var subject = cut.lines().stream().flatMap(line -> line.subject().stream()).findFirst().orElseThrow();
        model.choices().keep(List.of(subject));
        assertThat(model.draft().get().orElseThrow().printed().condensations().stream()
                .flatMap(one -> one.gave() == Condensation.Gave.CUT ? one.lines().stream() : java.util.stream.Stream.of())
                .flatMap(line -> line.subject().stream())).doesNotContain(subject);
    }

    @Test
    void a_line_of_the_last_page_that_is_gone_asks_until_it_is_answered() throws IOException {
        List<PageLine> gone = model.draft().get().orElseThrow().composition().unanswered();
        assertThat(gone).isNotEmpty();
        PageLine line = gone.stream().filter(one -> one.subject().isPresent()).findFirst().orElseThrow();
        model.choices().answer(line.subject().orElseThrow(), LineAnswerKind.LET_GO, "The yard closed");
        assertThat(model.draft().get().orElseThrow().composition().unanswered()).doesNotContain(line);
        assertThat(page().replaceAll("\\s+", " ")).contains("The yard closed");
        model.choices().answer(line.subject().orElseThrow(), LineAnswerKind.CLOSED, "");
        assertThat(model.choices().now().answers()).filteredOn(answer -> line.subject().equals(java.util.Optional.of(answer.subject()))).hasSize(1);
    }

    @Test
    void the_other_paper_has_the_other_shape() {
        double tall = shape();
        model.choices().paper(PaperSize.LETTER);
        assertThat(tall).isBetween(1.41, 1.42);
        assertThat(shape()).isBetween(1.29, 1.30);
    }

    private double shape() {
        var picture = model.draft().get().orElseThrow().picture().image();
        return (double) picture.height() / picture.width();
    }

    @Test
    void a_larger_picture_is_drawn_of_the_same_page_and_nothing_else_is_done_again() {
        Draft draft = model.draft().get().orElseThrow();
        int width = model.picture().shown().get().orElseThrow().image().width();
        model.picture().sharpness(288);
        assertThat(model.picture().shown().get().orElseThrow().image().width()).isCloseTo(2 * width, within(2));
        assertThat(model.draft().get()).containsSame(draft);
        model.read(workspace.caseFile().get().lastIssued().orElseThrow().id());
        model.archive().close();
        assertThat(model.picture().shown().get().orElseThrow().image().width()).isCloseTo(2 * width, within(2));
    }

    @Test
    void the_file_name_tells_nothing_internal_and_fits_any_file_system() {
        assertThat(model.shown().orElseThrow().name()).isEqualTo("Payroll rollout, status page 5, 2026-11-23.pdf");
        workspace.changeEngagement("Rename", engagement -> engagement.withName("A/B: \"move\"?"));
        assertThat(model.shown().orElseThrow().name()).isEqualTo("A_B_ _move__, status page 5, 2026-11-23.pdf");
    }

    @Test
    void saving_writes_the_page_that_is_shown_and_says_where() throws IOException {
        Path file = folder.resolve(model.shown().orElseThrow().name());
        model.delivery().save(model.shown().orElseThrow(), file);
        assertThat(Files.readAllBytes(file)).isEqualTo(model.draft().get().orElseThrow().printed().pdf());
        assertThat(model.delivery().message().get()).isEqualTo("Saved as " + file);
        model.delivery().heard();
        assertThat(model.delivery().message().get()).isEmpty();
    }

    @Test
    void saving_to_a_place_that_is_not_there_is_said_in_a_sentence() {
        Path nowhere = folder.resolve("gone").resolve("page.pdf");
        model.delivery().save(model.shown().orElseThrow(), nowhere);
        assertThat(model.delivery().message().get()).isEqualTo("The page could not be saved as " + nowhere
                + ": the place is full, read-only or gone. Choose another place.");
        assertThat(nowhere).doesNotExist();
    }

    @Test
    void a_page_that_could_not_be_overwritten_is_left_as_it_was() throws IOException {
        Path file = Files.createDirectory(folder.resolve("page.pdf"));
        model.delivery().save(model.shown().orElseThrow(), file);
        assertThat(model.delivery().message().get()).startsWith("The page could not be saved as");
        assertThat(file).isEmptyDirectory();
    }

    @Test
    void printing_to_a_printer_that_is_gone_is_said_in_a_sentence() {
        model.delivery().print(model.shown().orElseThrow(), "No such printer", PaperSize.A4, 1);
        assertThat(model.delivery().message().get()).endsWith("or save the page as a PDF.");
    }

    @Test
    void the_page_belongs_to_the_engagement_that_is_open() throws IOException {
        workspace.begin("New engagement", Engagement.named(workspace.ids().next(), "Warehouse move"));
        assertThat(model.number()).isEqualTo(1);
        assertThat(page()).contains("Warehouse move").doesNotContain("Payroll");
        model.choices().show(PageSection.NOTES, false);
        assertThat(isShown(PageSection.NOTES)).isFalse();
        workspace.openEngagement(workspace.caseFiles().stream().filter(one -> one.engagement().fixedToday().isPresent()).findFirst()
                .orElseThrow().engagement().id());
        assertThat(isShown(PageSection.NOTES)).isTrue();
    }

    @Test
    void what_is_internal_is_withheld_and_only_counted() throws IOException {
        String secret = "Sundal told me in confidence";
        workspace.change("Note", workspace.caseFile().get().needs().getFirst().id(), need -> need.withNote(secret));
        assertThat(page()).doesNotContain("in confidence");
        assertThat(model.draft().get().orElseThrow().composition().withheld()).isNotEmpty();
    }

    @Test
    void the_words_for_an_e_mail_are_those_of_the_page_and_a_png_is_its_picture() throws IOException {
        var text = model.sharing().text().orElseThrow();
        assertThat(text.plain()).startsWith("Skerry Sound Ferries\nPayroll rollout\nStatus page 5\n")
                .contains("\nWhat we need from you\n- by 25\u00a0Nov: Which sea-day rule applies to split voyages?", "- Late: The plan on one page, one date (20\u00a0Nov)");
        assertThat(text.html()).contains("<h2>Payroll rollout</h2>", "<li><b>Late</b> The plan on one page, one date <i>20\u00a0Nov</i></li>").doesNotContain("src=", "href=");
        workspace.changeEngagement("Rename", engagement -> engagement.withName("<b>A & B</b>"));
        assertThat(model.sharing().text().orElseThrow().html()).contains("<h2>&lt;b&gt;A &amp; B&lt;/b&gt;</h2>");

        Path file = folder.resolve(PageSharing.pngName(model.shown().orElseThrow()));
        model.sharing().savePng(model.shown().orElseThrow(), file);
        var picture = javax.imageio.ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isBetween(1650, 1656);
        assertThat(file.getFileName().toString()).endsWith(".png");

        model.read(workspace.caseFile().get().lastIssued().orElseThrow().id());
        assertThat(model.sharing().text().orElseThrow().plain()).contains("Status page 4", "- In hand: Payslips people can read on a phone");
    }
}
