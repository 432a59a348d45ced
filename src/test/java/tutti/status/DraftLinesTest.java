package tutti.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tutti.i18n.Words;
import tutti.model.Acceptance;
import tutti.model.LineAnswerKind;
import tutti.model.Need;
import tutti.model.PageSection;
import tutti.model.Promise;
import tutti.model.Told;
import tutti.workspace.Workspace;

/** Which lines stand on the draft, in which order and in whose words. */
class DraftLinesTest {

    private final StatusDesk desk = new StatusDesk();
    private final Words words = desk.words;
    private final Workspace workspace = desk.workspace;
    private final StatusViewModel model = desk.model();

    @AfterEach
    void close() {
        model.close();
    }

    private Draft draft() {
        return model.draft().get().orElseThrow();
    }

    private List<LineRow> rows(PageSection section) {
        return model.lines().rows(section, draft());
    }

    private LineRow row(PageSection section, String text) {
        return rows(section).stream().filter(row -> row.text().equals(text)).findFirst().orElseThrow();
    }

    private List<String> on(PageSection section) {
        return rows(section).stream().filter(LineRow::on).map(LineRow::text).toList();
    }

    private Promise promise(String what) {
        return workspace.caseFile().get().promises().stream().filter(it -> it.what().equals(what)).findFirst().orElseThrow();
    }

    @Test
    void a_line_is_left_out_of_this_page_and_comes_back() {
        LineRow row = row(PageSection.RISKS, on(PageSection.RISKS).getFirst());

        model.lines().tick(row, false);
        assertThat(on(PageSection.RISKS)).hasSize(2).doesNotContain(row.text());
        assertThat(rows(PageSection.RISKS)).filteredOn(LineRow::isFree).filteredOn(it -> !it.on()).extracting(LineRow::detail)
                .contains("left out of this page by you");

        LineRow off = rows(PageSection.RISKS).stream().filter(it -> it.record().equals(row.record())).findFirst().orElseThrow();
        model.lines().tick(off, true);
        assertThat(on(PageSection.RISKS)).hasSize(3).contains(row.text());
    }

    @Test
    void an_internal_record_is_marked_for_the_page_when_it_is_ticked_and_unmarked_by_undo() {
        LineRow internal = rows(PageSection.RISKS).stream().filter(row -> row.detail().equals("internal: not marked for the page")).findFirst().orElseThrow();

        model.lines().tick(internal, true);
        assertThat(on(PageSection.RISKS)).hasSize(4);
        workspace.undo();
        assertThat(on(PageSection.RISKS)).hasSize(3);

        workspace.privacy().set(true);
        assertThat(rows(PageSection.RISKS)).as("what is internal is not named while the client looks on").hasSize(3);
    }

    @Test
    void lines_are_put_in_another_order_and_back_in_that_of_the_rule() {
        List<String> usual = on(PageSection.MILESTONES);
        model.lines().move(PageSection.MILESTONES, draft(), row(PageSection.MILESTONES, usual.getLast()), -1);

        assertThat(on(PageSection.MILESTONES)).containsExactly(usual.get(0), usual.get(1), usual.get(3), usual.get(2));
        assertThat(model.lines().isReordered(PageSection.MILESTONES, draft())).isTrue();
        model.lines().usualOrder(PageSection.MILESTONES, draft());
        assertThat(on(PageSection.MILESTONES)).isEqualTo(usual);
    }

    @Test
    void a_reworded_line_keeps_the_record_and_says_when_the_record_changed() {
        Promise promise = promise("Timetable for run 3");
        model.lines().reword(promise.id(), "The timetable of the third run");

        assertThat(promise("Timetable for run 3").onPage().text()).isEqualTo("The timetable of the third run");
        LineRow row = row(PageSection.PROMISES, "The timetable of the third run");
        assertThat(row.detail()).isEqualTo("reworded for the page");
        assertThat(row.isAmber()).isFalse();

        workspace.change("Change", promise.id(), it -> it.withWhat("Timetable for runs 3 and 4"));
        LineRow changed = row(PageSection.PROMISES, "The timetable of the third run");
        assertThat(changed.detail()).isEqualTo("reworded, and the record changed since");
        assertThat(changed.isAmber()).isTrue();
        assertThat(model.lines().overtaken(promise("Timetable for runs 3 and 4")))
                .isEqualTo("It was reworded when the record said “Timetable for run 3”. Does it still hold?");
        assertThat(model.sections(draft()).stream().filter(it -> it.section() == PageSection.PROMISES).findFirst().orElseThrow().detail())
                .isEqualTo("1 reworded line: the record changed");

        model.lines().stillHolds(promise.id());
        assertThat(row(PageSection.PROMISES, "The timetable of the third run").isAmber()).isFalse();
        model.lines().reword(promise.id(), "");
        assertThat(on(PageSection.PROMISES)).contains("Timetable for runs 3 and 4");
    }

    @Test
    void a_line_that_tells_where_a_need_stands_is_read_again_when_it_stands_elsewhere() {
        Need need = workspace.caseFile().get().needs().stream().filter(it -> it.words().startsWith("Payslips people can read")).findFirst().orElseThrow();
        model.lines().reword(need.id(), "280 of 300 pilot users live.");
        assertThat(model.lines().isOvertaken(workspace.caseFile().get().find(need.id()).orElseThrow())).isFalse();

        workspace.change("Accept", need.id(), it -> it.withAccepted(Optional.of(new Acceptance(model.today(), need.saidBy()))));
        Need accepted = workspace.caseFile().get().find(need.id()).orElseThrow();
        assertThat(row(PageSection.NEEDS, need.words()).isAmber()).isTrue();
        assertThat(model.lines().overtaken(accepted)).isEqualTo("It was reworded when this stood at “In hand”; now it stands at “Accepted”. Does it still hold?");
        model.lines().stillHolds(need.id());
        assertThat(row(PageSection.NEEDS, need.words()).isAmber()).isFalse();

        workspace.change("As an older version wrote it", need.id(), it -> it.withOnPage(it.onPage().withText("270 of 300.", Told.words(it.title()))).withAccepted(Optional.empty()));
        assertThat(row(PageSection.NEEDS, need.words()).isAmber()).as("how it stood is not known").isFalse();
    }

    @Test
    void what_happened_since_the_last_page_is_moved_and_left_out_line_by_line() {
        List<String> usual = on(PageSection.SINCE);
        LineRow moved = rows(PageSection.SINCE).stream().filter(row -> row.detail().equals("Moved")).findFirst().orElseThrow();
        model.lines().move(PageSection.SINCE, draft(), moved, -usual.size());
        assertThat(on(PageSection.SINCE)).startsWith(moved.text()).containsExactlyInAnyOrderElementsOf(usual);
        model.lines().usualOrder(PageSection.SINCE, draft());
        assertThat(on(PageSection.SINCE)).isEqualTo(usual);

        model.lines().tick(moved, false);
        assertThat(on(PageSection.SINCE)).doesNotContain(moved.text()).hasSize(usual.size() - 1);
        assertThat(on(PageSection.MILESTONES)).as("the milestone itself stays").contains("Run 2 closed");
        LineRow off = row(PageSection.SINCE, moved.text());
        assertThat(off.detail()).isEqualTo("left out of this page by you");
        model.lines().tick(off, true);
        assertThat(on(PageSection.SINCE)).isEqualTo(usual);

        assertThat(rows(PageSection.SINCE)).filteredOn(row -> row.detail().equals("Dropped")).isNotEmpty()
                .as("the client would miss it").noneMatch(LineRow::isFree);
    }

    @Test
    void an_answer_for_a_line_that_is_gone_can_be_taken_back() {
        var gone = draft().composition().unanswered().getFirst();
        model.choices().answer(gone.subject().orElseThrow(), LineAnswerKind.LET_GO, "The yard closed");
        assertThat(draft().composition().unanswered()).isEmpty();

        model.choices().askAgain(gone.subject().orElseThrow());
        assertThat(draft().composition().unanswered()).containsExactly(gone);
    }
}
