package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.exchange.Sample;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DraftPage;
import tutti.model.IssuedPage;
import tutti.model.LineAnswer;
import tutti.model.LineAnswerKind;
import tutti.model.PageLine;
import tutti.model.Promise;
import tutti.model.Told;
import tutti.page.PageComposer;
import tutti.i18n.Words;
import tutti.store.Store;

/** From the command line to the page that never changes again. */
class IssueVerbTest {

    @TempDir
    private Path folder;

    private String store;

    @BeforeEach
    void openSample() {
        store = folder.resolve("recovery.db").toString();
        SampleStore.at(Path.of(store));
    }

    private CaseFile file() {
        try (Store open = Store.openToRead(Path.of(store))) {
            return open.read(Sample.read().engagement().id());
        }
    }

    private void keep(Change... changes) {
        try (Store open = Store.open(Path.of(store))) {
            open.keep("Test", List.of(changes));
        }
    }

    private void answerAll() {
        CaseFile file = file();
        DraftPage draft = file.draftPages().getFirst();
        List<PageLine> gone = PageComposer.compose(file, file.engagement().fixedToday().orElseThrow(), draft, Words.english()).unanswered();
        List<LineAnswer> answers = new java.util.ArrayList<>(draft.answers());
        gone.forEach(line -> answers.add(new LineAnswer(line.subject().orElseThrow(), LineAnswerKind.CLOSED, "")));
        keep(new Change.Keep(draft.withAnswers(answers)));
    }

    private static String text(Path pdf) throws IOException {
        try (PDDocument page = Loader.loadPDF(pdf.toFile())) {
            return new PDFTextStripper().getText(page).replace('\u00a0', ' ').replaceAll("\\s+", " ");
        }
    }

    @Test
    void saysEverythingThatStandsInTheWayAndIssuesNothing() {
        Promise promise = file().promises().stream().filter(it -> it.what().equals("Timetable for run 3")).findFirst().orElseThrow();
        keep(new Change.Keep(promise.withOnPage(promise.onPage().withText("Timetable as Marit Sundal asked", Told.words(promise.what())))));

        Run run = Run.of("issue", "--store", store);

        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.errLines()).hasSize(3).anySatisfy(line -> assertThat(line).startsWith("“Night helpdesk during run 2” stood on the last page"))
                .anySatisfy(line -> assertThat(line).startsWith("“Marit Sundal” in “Timetable as Marit Sundal asked”: a name")).last().isEqualTo("Page 5 was not issued.");
        assertThat(file().lastIssued().orElseThrow().number()).isEqualTo(4);
    }

    @Test
    void issuesReprintsTheSameBytesAndCorrects() throws IOException {
        answerAll();
        Path five = folder.resolve("five.pdf");
        Run run = Run.of("issue", "--store", store, "--for", "the Board", "--out", five.toString());
        assertThat(run.err()).isEmpty();
        IssuedPage page = file().lastIssued().orElseThrow();
        assertThat(run.outLines()).contains("Page 5 of “Payroll rollout” is issued. SHA-256 " + page.sha256());
        assertThat(page.audience()).isEqualTo("the Board");
        Path again = folder.resolve("again.pdf");
        assertThat(Run.of("page", "--store", store, "--number", "5", "--out", again.toString()).outLines())
                .containsExactly("Page 5, issued on 23\u00a0November\u00a02026, written to " + again + ".");
        assertThat(again).hasSameBinaryContentAs(five);

        Path six = folder.resolve("six.pdf");
        assertThat(Run.of("issue", "--store", store, "--correction", "--language", "fr", "--out", six.toString()).err()).isEmpty();
        assertThat(file().lastIssued().orElseThrow().replaces()).contains(page.id());
        assertThat(text(six)).contains("Rapport d’avancement 6 Remplace le rapport 5 du 23 novembre", "Depuis le rapport 4", "Night helpdesk during run 2.");
        assertThat(Run.of("undo", "--store", store).exit()).as("issuing cannot be undone").isEqualTo(2);
        assertThat(Run.of("issue", "--store", store, "--date", "2026-11-01").errLines()).containsExactly(
                "Page 6 is of 23\u00a0November\u00a02026: a later page cannot be of an earlier day.");
        assertThat(Run.of("page", "--store", store, "--number", "9", "--out", six.toString()).errLines()).containsExactly("There is no issued page 9 of “Payroll rollout”.");
    }

    @Test
    void theExitPackBindsTheIssuedPagesIn() throws IOException {
        answerAll();
        Run.of("issue", "--store", store);
        Path pack = folder.resolve("pack.pdf");
        Path own = folder.resolve("own.pdf");

        Run run = Run.of("exit", "--store", store, "--language", "nl", "--out", pack.toString(), "--own", own.toString());

        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.outLines()).containsExactly("Exit pack written to " + pack + ": 5 issued pages bound in.",
                "Own record written to " + own + ". It is internal.");
        assertThat(text(pack)).contains("Afsluitdossier", "Status page 5", "Status page 1, 1 of 1");
        assertThat(text(own)).contains("Own record", "Room +2");
        assertThat(Run.of("exit", "--store", store).errLines()).singleElement().asString().startsWith("Say what to write");
    }

    @Test
    void aStoredPageThatWasTamperedWithIsNotHandedOut() throws SQLException, IOException {
        answerAll();
        Run.of("issue", "--store", store);
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + store); Statement statement = raw.createStatement()) {
            statement.execute("DROP TRIGGER issued_pdf_keeps");
            statement.execute("UPDATE issued_pdf SET pdf = CAST(pdf || x'0a' AS BLOB)");
        }
        Path out = folder.resolve("out.pdf");

        for (String verb : List.of("page", "print")) {
            List<String> arguments = new java.util.ArrayList<>(List.of(verb, "--store", store, "--number", "5"));
            arguments.addAll(verb.equals("page") ? List.of("--out", out.toString()) : List.of());
            Run run = Run.of(arguments.toArray(String[]::new));
            assertThat(run.exit()).isEqualTo(2);
            assertThat(run.errLines()).singleElement().asString().startsWith("The stored page 5 is not the one that was issued");
        }
        assertThat(Files.exists(out)).isFalse();
        assertThat(Optional.of(file().lastIssued().orElseThrow().number())).contains(5);
    }
}
