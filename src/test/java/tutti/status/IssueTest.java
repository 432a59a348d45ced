package tutti.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DeliveryConfidence;
import tutti.model.IssuedPage;
import tutti.model.LineAnswerKind;
import tutti.model.Meeting;
import tutti.model.PageLanguage;
import tutti.model.PageSection;
import tutti.model.Promise;
import tutti.model.Told;
import tutti.model.move.Cause;
import tutti.model.move.NextMoves;
import tutti.page.Issue;
import tutti.page.Seal;
import tutti.workspace.Notice;
import tutti.workspace.Workspace;

/** From the draft to the page that never changes again. */
class IssueTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T07:30:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private final StatusDesk desk = new StatusDesk(CLOCK);
    private final Words words = desk.words;
    private final Workspace workspace = desk.workspace;
    private final StatusViewModel model = desk.model();

    @AfterEach
    void close() {
        model.close();
    }

    private CaseFile file() {
        return workspace.caseFile().get();
    }

    private Draft draft() {
        return model.draft().get().orElseThrow();
    }

    private void answerAll() {
        draft().composition().unanswered().forEach(line -> model.choices().answer(line.subject().orElseThrow(), LineAnswerKind.CLOSED, ""));
    }

    private IssuedPage last() {
        return file().lastIssued().orElseThrow();
    }

    @Test
    void goesToTheLinesThatAreNotAnsweredFirst() {
        assertThat(model.hurdle()).contains(Hurdle.UNANSWERED);
        assertThat(model.say(Hurdle.UNANSWERED)).isEqualTo("One line of page 4 is gone here. Say first whether closed, carried or let go.");

        model.issue();

        assertThat(last().number()).isEqualTo(4);
    }

    @Test
    void aLeakStopsTheIssueUntilItIsAllowedOrReworded() {
        answerAll();
        Promise promise = file().promises().stream().filter(it -> it.what().equals("Timetable for run 3")).findFirst().orElseThrow();
        workspace.change("Reword", promise.id(), it -> it.withOnPage(it.onPage().withText("Timetable, as Marit Sundal asked", Told.words(it.what()))));

        assertThat(model.hurdle()).contains(Hurdle.LEAKS);
        model.issue();
        assertThat(last().number()).isEqualTo(4);

        model.choices().allow("Marit Sundal", "She asked for it");
        assertThat(model.hurdle()).isEmpty();
        model.choices().allowNoMore(model.choices().now().allowed().getFirst());
        assertThat(model.hurdle()).contains(Hurdle.LEAKS);

        workspace.change("Reword", promise.id(), it -> it.withOnPage(it.onPage().withText("Timetable, as Finance asked", Told.words(it.what()))));
        assertThat(model.hurdle()).isEmpty();
    }

    @Test
    void issuesExactlyWhatIsShown() {
        answerAll();
        model.choices().show(PageSection.NOTES, false);
        model.choices().move(PageSection.RISKS, -1);
        List<PageSection> order = model.choices().now().order();
        Draft shown = draft();

        model.issue();

        IssuedPage page = last();
        assertThat(page.number()).isEqualTo(5);
        assertThat(page.date()).isEqualTo("2026-11-23");
        assertThat(page.from()).contains(java.time.LocalDate.of(2026, 11, 10));
        assertThat(page.audience()).isEqualTo("Steering group");
        assertThat(page.confidence()).contains(DeliveryConfidence.AMBER);
        assertThat(page.why()).startsWith("Run 2 is a week late.");
        assertThat(page.lines()).isEqualTo(shown.composition().lines());
        assertThat(page.sha256()).hasSize(64);
        assertThat(Seal.of(page, shown.printed().pdf())).isEqualTo(Seal.WHOLE);
        assertThat(file().nextMeeting(model.today()).flatMap(Meeting::page)).contains(page.id());
        assertThat(model.delivery().message().get()).isEqualTo("Page 5 is issued and kept with its PDF. The draft is now page 6.");

        assertThat(model.number()).isEqualTo(6);
        assertThat(model.choices().now().answers()).isEmpty();
        assertThat(model.choices().now().hidden()).containsExactly(PageSection.NOTES);
        assertThat(model.choices().now().order()).isEqualTo(order);
        assertThat(draft().composition().number()).isEqualTo(6);
    }

    @Test
    void theWordsForAnEMailAreInTheLanguageOfTheIssuedPage() {
        answerAll();
        model.choices().language(PageLanguage.FRENCH);
        model.issue();
        assertThat(model.sharing().text().orElseThrow().plain()).contains("\nRapport d’avancement 5\n23\u00a0novembre\u00a02026\n", "\nVos besoins\n", "\nProchaines étapes\n")
                .doesNotContain("Your", "Needs", "steps");
    }

    @Test
    void theIssuedPageIsReadAndSavedAsTheSameBytesWhateverComesAfter() throws IOException {
        answerAll();
        byte[] shown = draft().printed().pdf();
        model.issue();
        workspace.changeEngagement("Rename", engagement -> engagement.withName("Payroll, renamed"));
        model.archive().close();
        assertThat(model.shown().orElseThrow().pdf()).isNotEqualTo(shown);

        model.read(last().id());
        FinishedPage read = model.shown().orElseThrow();
        Path saved = folder.resolve("page.pdf");
        model.delivery().save(read, saved);

        assertThat(model.archive().opened().get().orElseThrow().picture()).isPresent();
        assertThat(Files.readAllBytes(saved)).isEqualTo(shown);
        assertThat(Seal.of(last(), Files.readAllBytes(saved))).isEqualTo(Seal.WHOLE);
        assertThat(read.name()).endsWith("status page 5, 2026-11-23.pdf");
    }

    @Test
    void cannotBeTakenBack() {
        answerAll();
        model.issue();

        workspace.undo();

        assertThat(workspace.notice().get()).get().isInstanceOf(Notice.Stays.class);
        assertThat(last().number()).isEqualTo(5);
        assertThat(workspace.redoLabel().get()).isEmpty();

        workspace.undo();

        assertThat(last().number()).isEqualTo(5);
    }

    @Test
    void aPageForTheMeetingIsThenNoLongerAMove() {
        assertThat(isPageAMove()).isTrue();
        answerAll();

        model.issue();

        assertThat(isPageAMove()).isFalse();
    }

    private boolean isPageAMove() {
        return NextMoves.of(file(), model.today()).open().stream()
                .anyMatch(move -> move.causes().stream().anyMatch(Cause.PageNotIssued.class::isInstance));
    }

    @Test
    void aPageThatCameWithoutItsPdfIsNotMadeUp() {
        model.read(last().id());

        OpenedPage read = model.archive().opened().get().orElseThrow();
        assertThat(read.page().number()).isEqualTo(4);
        assertThat(read.finished()).isEmpty();
        assertThat(model.shown()).isEmpty();
    }

    @Test
    void anotherPageOfTheSameNumberIsNotIssued() {
        answerAll();
        CaseFile before = draft().file();
        IssuedPage page = Issue.of(draft().file(), draft().composition(), draft().printed(), model.choices().now(), workspace.ids().next(), model.today(), "");
        CaseFile other = before.with(Change.keep(page));

        assertThat(Issue.changes(other, page.withId(workspace.ids().next()), model.choices().now(), model.today())).isEmpty();
        assertThat(Issue.changes(before, page, model.choices().now(), model.today())).hasSize(3);
    }

    @Test
    void anotherEngagementClosesThePageThatWasRead() {
        model.read(last().id());

        workspace.begin("New engagement", tutti.model.Engagement.named(workspace.ids().next(), "Warehouse move"));

        assertThat(model.archive().opened().get()).isEqualTo(Optional.empty());
        assertThat(model.number()).isEqualTo(1);
    }
}
