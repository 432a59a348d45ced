package tutti.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Concern;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Meeting;
import tutti.model.Need;
import tutti.model.PageSection;
import tutti.model.Promise;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Reaction;
import tutti.model.Stakeholder;
import tutti.model.deed.Heard.What;
import tutti.workspace.Workspace;

/** Going through the page that was on the table: what becomes of it in the records. */
class AfterMeetingTest {

    private static final LocalDate MET = LocalDate.of(2026, 11, 11);

    private final StatusDesk desk = new StatusDesk();
    private final Words words = desk.words;
    private final Workspace workspace = desk.workspace;
    private final AfterMeeting after = new AfterMeeting(workspace, words);

    private CaseFile file() {
        return workspace.caseFile().get();
    }

    private IssuedPage page() {
        return file().lastIssued().orElseThrow();
    }

    private Meeting meeting() {
        return after.meeting(page()).orElseThrow();
    }

    private AfterRow row(PageSection section, String begins) {
        return after.rows(page()).stream().filter(row -> row.section().equals(Optional.of(section)) && row.title().startsWith(begins)).findFirst().orElseThrow();
    }

    private Optional<Id<Stakeholder>> sundal() {
        return file().stakeholders().stream().filter(one -> one.name().equals("Marit Sundal")).map(Stakeholder::id).findFirst();
    }

    private Reaction last() {
        return meeting().reactions().getLast();
    }

    @Test
    void goes_through_the_verdict_every_line_and_what_was_said_beside_the_page() {
        List<AfterRow> rows = after.rows(page());

        assertThat(rows).hasSize(page().lines().size() + 2);
        assertThat(rows.getFirst().title()).isEqualTo("Delivery confidence, ours: Amber");
        assertThat(rows.getFirst().detail()).isEqualTo("they said Red");
        assertThat(row(PageSection.NEEDS, "One date").detail()).isEqualTo("“A date in doubt is not a date. I want the plan on one page.”");
        assertThat(rows.getLast().kind()).isEqualTo(AfterRow.Kind.BESIDE);
    }

    @Test
    void a_concern_raised_to_a_line_is_a_record_that_the_line_leads_to_and_one_step_of_undo() {
        AfterRow line = row(PageSection.NEEDS, "Everyone is paid right");
        int before = file().concerns().size();

        after.hear(page(), line, What.CONCERN, sundal(), "  Another month of wrong payslips  ");

        Concern concern = file().concerns().getLast();
        assertThat(concern.words()).isEqualTo("Another month of wrong payslips");
        assertThat(concern.raised()).isEqualTo(MET);
        assertThat(concern.raisedBy()).isEqualTo(sundal());
        assertThat(concern.needs()).singleElement().isEqualTo(line.subject().orElseThrow());
        assertThat(concern.onPage().shown()).as("private until marked").isFalse();
        assertThat(last()).isEqualTo(new Reaction(line.line(), sundal(), "Another month of wrong payslips", Optional.of(concern.id())));
        assertThat(after.say(last())).isEqualTo("Marit Sundal; Concern");

        workspace.undo();
        assertThat(file().concerns()).hasSize(before);
        assertThat(meeting().reactions()).hasSize(3);
    }

    @Test
    void a_promise_says_by_when_at_its_end() {
        after.hear(page(), row(PageSection.NEEDS, "Everyone is paid right"), What.PROMISE, sundal(), "A corrected list by Thu");

        Promise promise = file().promises().getLast();
        assertThat(promise.what()).isEqualTo("A corrected list");
        assertThat(promise.firstDate()).contains(LocalDate.of(2026, 11, 26));
        assertThat(promise.to()).isEqualTo(sundal());
        assertThat(promise.owner()).isEqualTo(file().me().map(tutti.model.Member::id));
        assertThat(after.due("A corrected list by Thu")).isEqualTo("due Thu\u00a026\u00a0Nov");
        assertThat(after.promised("Stand by the crew").due()).isEmpty();
    }

    @Test
    void a_decision_closes_the_one_that_was_asked_for_else_it_is_a_new_one() {
        AfterRow ask = row(PageSection.NEEDED_FROM_YOU, "Which sea-day rule");
        after.hear(page(), ask, What.DECIDED, Optional.empty(), "The rule of the first leg");
        RaidItem asked = (RaidItem) file().find(ask.subject().orElseThrow()).orElseThrow();
        assertThat(asked.decided().orElseThrow().how()).isEqualTo("The rule of the first leg");
        assertThat(last().record()).contains(asked.id());

        after.hear(page(), after.rows(page()).getLast(), What.DECIDED, Optional.empty(), "No newsletter any more");
        assertThat(file().raidItems().getLast()).satisfies(item -> {
            assertThat(item.type()).isEqualTo(RaidType.DECISION);
            assertThat(item.isOpen()).isFalse();
        });
        assertThat(last().line()).isEmpty();
    }

    @Test
    void a_concern_is_settled_and_a_need_confirmed_and_accepted_only_by_somebody() {
        AfterRow need = row(PageSection.NEEDS, "Audit can follow");
        assertThat(after.outcomes(need)).contains(What.CONFIRMED, What.ACCEPTED).doesNotContain(What.SETTLED);
        assertThat(after.missing(What.CONFIRMED, Optional.empty(), "")).contains("Say first who said so.");
        assertThat(after.missing(What.CONCERN, sundal(), " ")).contains("Write down the words first.");
        after.hear(page(), need, What.CONFIRMED, sundal(), "");
        after.hear(page(), need, What.ACCEPTED, sundal(), "Fine now");
        Need confirmed = (Need) file().find(need.subject().orElseThrow()).orElseThrow();
        assertThat(confirmed.current().confirmed()).contains(MET);
        assertThat(confirmed.accepted().orElseThrow().by()).isEqualTo(sundal());

        AfterRow concern = row(PageSection.CONCERNS, "Nobody has told HR");
        after.hear(page(), concern, What.SETTLED, sundal(), "The note did it");
        assertThat(((Concern) file().find(concern.subject().orElseThrow()).orElseThrow()).settled().orElseThrow().how()).isEqualTo("The note did it");
    }

    @Test
    void a_page_without_a_meeting_asks_for_one_and_what_is_taken_back_leaves_the_record() {
        workspace.change("Other page", meeting().id(), it -> it.withPage(Optional.empty()));
        assertThat(after.meeting(page())).isEmpty();
        assertThat(after.candidates(page())).extracting(Meeting::date).containsExactly(MET, LocalDate.of(2026, 11, 25));

        after.metToday(page());
        assertThat(meeting().date()).isEqualTo(LocalDate.of(2026, 11, 23));
        assertThat(meeting().held()).isTrue();
        after.hear(page(), after.rows(page()).getLast(), What.NEED, sundal(), "A name to call on Sundays");
        after.forget(page(), last());
        assertThat(meeting().reactions()).isEmpty();
        assertThat(file().needs().getLast().words()).isEqualTo("A name to call on Sundays");
    }
}
