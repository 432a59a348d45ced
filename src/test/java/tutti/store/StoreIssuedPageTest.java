package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.model.Change;
import tutti.model.DraftPage;
import tutti.model.Engagement;
import tutti.model.IdSource;
import tutti.model.IssuedPage;
import tutti.model.Meeting;
import tutti.model.Need;
import tutti.model.PageLine;
import tutti.model.PageSection;
import tutti.model.Stakeholder;
import tutti.model.past.PastEdit;

class StoreIssuedPageTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final byte[] PDF = "%PDF-1.7 the page".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private final IdSource ids = new IdSource(InstantSource.system(), new Random(5));
    private final Engagement engagement = Engagement.named(ids.next(), "Payroll");
    private final PageLine line = new PageLine(PageSection.NEEDS, Optional.empty(), "In hand", "Pay on the 25th", Optional.empty());
    private final IssuedPage page = new IssuedPage(ids.next(), engagement.id(), 1, LocalDate.of(2026, 11, 23), Optional.empty(),
            "Steering group", Optional.empty(), "", List.of(line), "", Optional.empty());
    private Path file;
    private Store store;

    @BeforeEach
    void issue() {
        file = folder.resolve("tutti.db");
        store = Store.open(file);
        store.keep("New engagement", Change.keep(engagement));
        store.issue("Issue page 1", Change.keep(page), page.id(), PDF);
    }

    @AfterEach
    void close() {
        store.close();
    }

    private void refused(ThrowingCallable work) {
        assertThatThrownBy(work).isInstanceOfSatisfying(StoreException.class,
                e -> assertThat(e.fault()).isInstanceOf(StoreFault.PageIssued.class));
        assertThat(store.read(engagement.id()).issuedPages()).containsExactly(page);
        assertThat(store.pdf(page.id())).contains(PDF);
    }

    @Test
    void neitherPageNorLinesNorPdfChangeByAnyEdit() {
        refused(() -> store.keep("Correct", Change.keep(page.withAudience("Board"))));
        refused(() -> store.keep("Correct", Change.keep(page.withLines(List.of()))));
        refused(() -> store.keep("Correct", Change.keep(page.withLines(List.of(line, line)))));
        refused(() -> store.keep("Correct", Change.keep(page.withLines(
                List.of(new PageLine(PageSection.NEEDS, Optional.empty(), "Late", "Pay on the 25th", Optional.empty()))))));
        refused(() -> store.keep("Delete", List.of(new Change.Drop(page))));
        refused(() -> store.keepPdf(page.id(), "%PDF another".getBytes(StandardCharsets.US_ASCII)));
        assertThat(store.passedOverByUndo()).containsExactly("Issue page 1", "New engagement");
    }

    @Test
    void theSamePageAndPdfMayComeAgain() {
        store.keep("Import", Change.keep(page));
        store.keepPdf(page.id(), PDF);
        assertThat(store.passedOverByUndo()).containsExactly("Issue page 1", "New engagement");
    }

    @Test
    void whatComesAfterIsUndone() {
        store.keep("Rename", Change.keep(engagement.withName("Other")));
        store.undo();
        assertThat(store.engagements()).containsExactly(engagement);
    }

    @Test
    void aPageWithoutItsPdfHasNone() {
        IssuedPage other = page.withId(ids.next()).withNumber(2);
        store.keep("Import", Change.keep(other));
        assertThat(store.pdf(other.id())).isEmpty();
        store.keepPdf(other.id(), PDF);
        assertThat(store.pdf(other.id())).contains(PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "UPDATE issued_page SET audience = 'Board'",
        "DELETE FROM issued_page",
        "UPDATE issued_page_lines SET state = 'Late'",
        "DELETE FROM issued_page_lines",
        "INSERT INTO issued_page_lines SELECT owner, 1, section, subject, state, text, date FROM issued_page_lines",
        "UPDATE issued_pdf SET pdf = x'00'",
        "DELETE FROM issued_pdf"})
    void notEvenByHand(String statement) {
        assertThatThrownBy(() -> RawFile.run(file, statement)).isInstanceOf(SQLException.class).hasMessageContaining("issued page");
    }

    @Test
    void undoPassesTheIssuedPageOverAndGoesOnBeforeIt() {
        Need need = Need.expressed(ids.next(), engagement.id(), "Paid on time", LocalDate.of(2026, 11, 23));
        store.keep("Add need", Change.keep(need));
        IssuedPage second = page.withId(ids.next()).withNumber(2);
        store.issue("Issue page 2", Change.keep(second), second.id(), PDF);

        assertThat(store.passedOverByUndo()).containsExactly("Issue page 2");
        assertThat(store.past().edits()).extracting(PastEdit::state).containsExactly(PastEdit.State.ISSUED, PastEdit.State.DONE,
                PastEdit.State.ISSUED, PastEdit.State.DONE);
        assertThat(store.undo().orElseThrow().label()).isEqualTo("Add need");
        assertThat(store.read(engagement.id()).needs()).isEmpty();
        assertThat(store.read(engagement.id()).issuedPages()).containsExactlyInAnyOrder(page, second);
        assertThat(store.redo().orElseThrow().label()).isEqualTo("Add need");
        assertThat(store.read(engagement.id()).needs()).containsExactly(need);
    }

    @Test
    void whatThePageHangsOnIsNotTakenBackFromUnderIt() {
        assertThat(store.undoLabel()).isEmpty();
        assertThat(store.undo()).isEmpty();
        assertThat(store.passedOverByUndo()).containsExactly("Issue page 1", "New engagement");
        assertThat(store.read(engagement.id()).issuedPages()).containsExactly(page);
    }

    @Test
    void whatThePageWasMadeOfStaysWithItAndUndoGoesOnAroundIt() {
        Stakeholder head = Stakeholder.named(ids.next(), engagement.id(), "Head of payroll", DAY);
        Stakeholder other = Stakeholder.named(ids.next(), engagement.id(), "Harbour master", DAY);
        Meeting meeting = Meeting.planned(ids.next(), engagement.id(), "Steering", DAY).withAttendees(List.of(head.id()));
        DraftPage draft = DraftPage.empty(ids.next(), engagement.id());
        store.keep("Add head", Change.keep(head));
        store.keep("Add other", Change.keep(other));
        store.keep("Plan meeting", Change.keep(meeting));
        store.keep("Draft", Change.keep(draft));
        store.keep("Rename meeting", Change.keep(meeting.withName("Board")));
        store.keep("Name the lead", Change.keep(draft.withAudience("Board")));
        IssuedPage second = page.withId(ids.next()).withNumber(2);
        store.issue("Issue page 2", Change.keep(second, draft.withAudience("Everybody"), meeting.withName("Board").withPage(Optional.of(second.id()))), second.id(), PDF);

        assertThat(store.passedOverByUndo()).containsExactly("Issue page 2", "Name the lead");
        assertThat(store.past().edits()).extracting(PastEdit::state).startsWith(PastEdit.State.ISSUED, PastEdit.State.STAYS, PastEdit.State.DONE);
        assertThat(store.undo()).get().extracting(Edit::label).as("another column of the same row").isEqualTo("Rename meeting");
        assertThat(store.undo()).get().extracting(Edit::label).as("the draft stays, the meeting, and who comes to it").isEqualTo("Add other");
        assertThat(store.passedOverByUndo()).contains("Draft", "Plan meeting", "Add head", "Issue page 1");
        assertThat(store.undoLabel()).isEmpty();
        assertThat(store.read(engagement.id()).meetings()).containsExactly(meeting.withPage(Optional.of(second.id())));
        assertThat(store.read(engagement.id()).stakeholders()).containsExactly(head);
        assertThat(store.check()).isEmpty();
        store.redo();
        store.redo();
        assertThat(store.redo()).isEmpty();
        assertThat(store.read(engagement.id()).stakeholders()).containsExactly(head, other);
    }

    @Test
    void anEngagementThatCameWithItsPagesGoesOutOfSightWithThemAndComesBack() {
        Engagement brought = Engagement.named(ids.next(), "Practice");
        Need need = Need.expressed(ids.next(), brought.id(), "Paid on time", DAY);
        IssuedPage its = new IssuedPage(ids.next(), brought.id(), 1, DAY, Optional.empty(), "", Optional.empty(), "", List.of(), "", Optional.empty());
        store.bring("Open the sample", Change.keep(brought, need, its), Map.of(its.id(), PDF));
        assertThat(store.undoLabel()).contains("Open the sample");
        assertThat(store.undo().orElseThrow().changes()).containsExactly(new Change.Drop(brought));
        assertThat(store.engagements()).containsExactly(engagement);
        assertThat(store.redo()).isPresent();
        assertThat(store.read(brought.id()).all()).containsExactly(need, its);
        store.undo();
        store.bring("Open the sample", Change.keep(brought, need, its), Map.of(its.id(), PDF));
        assertThat(store.read(brought.id()).all()).containsExactly(need, its);
        assertThat(store.undo()).isPresent();
        assertThat(store.engagements()).containsExactly(engagement);
        assertThat(store.check()).isEmpty();
    }
}
