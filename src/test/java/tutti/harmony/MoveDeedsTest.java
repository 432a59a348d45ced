package tutti.harmony;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Match;
import tutti.model.Medium;
import tutti.model.Need;
import tutti.model.Stakeholder;
import tutti.model.move.Rule;
import tutti.store.Store;
import tutti.workspace.DirectWork;
import tutti.workspace.Workspace;

/** A move done where it stands is gone from the list, in whichever engagement it is, and one undo brings it back. */
class MoveDeedsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final Workspace workspace = new Workspace(new DirectWork(), Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC));
    private final MovesViewModel moves;
    private final MoveDeeds deeds;

    MoveDeedsTest() {
        workspace.open(Store::inMemory);
        workspace.openSample("Open the sample");
        moves = new MovesViewModel(workspace, Words.english(), true);
        deeds = moves.deeds();
    }

    private MoveRow row(Rule rule) {
        return moves.rows().get().stream().filter(row -> row.move().rule() == rule).findFirst().orElseThrow();
    }

    private void isDoneBy(Rule rule, BiConsumer<MoveDeeds, MoveRow> deed) {
        MoveRow row = row(rule);
        deed.accept(deeds, row);
        assertThat(moves.rows().get()).as("%s is done", rule)
                .noneMatch(left -> left.move().subject().equals(row.move().subject()) && left.move().rule() == rule);
        workspace.undo();
        assertThat(moves.rows().get()).as("and comes back").anyMatch(left -> left.move().subject().equals(row.move().subject()));
    }

    @Test
    void each_deed_of_the_sample_is_done_in_place() {
        isDoneBy(Rule.PROMISE_LATE, (it, row) -> it.reAgree(row, TODAY.plusDays(7), "The bank was closed"));
        isDoneBy(Rule.CONCERN_TO_ANSWER, (it, row) -> it.answer(row, "One date, on one page", TODAY));
        isDoneBy(Rule.CONCERN_TO_SETTLE, (it, row) -> it.settle(row, TODAY, "“That will do”"));
        isDoneBy(Rule.NEED_CHANGED, MoveDeeds::sayBack);
        isDoneBy(Rule.NEED_WITHOUT_GOAL, (it, row) -> it.giveGoal(row, "Handover to the payroll team"));
        isDoneBy(Rule.STAKEHOLDER_QUIET, (it, row) -> it.logContact(row, Medium.PHONE, "All well"));
        isDoneBy(Rule.MEMBER_LOW, (it, row) -> it.oneToOne(row, TODAY, "Wants fewer meetings"));
        isDoneBy(Rule.DECISION_DUE, (it, row) -> it.decide(row, "By voyage", TODAY));
    }

    @Test
    void a_need_is_restated_confirmed_and_given_an_action() {
        Need need = workspace.caseFile().get().needs().stream().filter(it -> it.words().startsWith("Crew can see")).findFirst().orElseThrow();
        MoveRow row = row(Rule.NEED_CHANGED);
        assertThat(deeds.isRestated(row)).isTrue();
        deeds.restate(row, "You see each sea day three days before pay day");
        deeds.confirm(row, deeds.saidBy(row).orElseThrow(), TODAY);
        deeds.giveAction(row, "Show it to ten of the crew");
        deeds.backBrief(row, Match.MATCHES, "They see it before it is paid");
        CaseFile file = workspace.caseFile().get();
        assertThat(file.find(need.id()).orElseThrow().current()).satisfies(now -> {
            assertThat(now.restated()).isEqualTo("You see each sea day three days before pay day");
            assertThat(now.confirmed()).contains(TODAY);
        });
        assertThat(file.actions()).anyMatch(action -> action.what().equals("Show it to ten of the crew") && action.goal().isPresent());
        assertThat(file.backBriefs()).anyMatch(brief -> brief.words().equals("They see it before it is paid") && brief.version() == need.version());
    }

    @Test
    void it_is_done_in_the_engagement_it_belongs_to_without_opening_it() {
        workspace.begin("New engagement", Engagement.named(workspace.ids().next(), "Warehouse move"));
        Id<Engagement> warehouse = workspace.caseFile().get().engagement().id();
        MoveRow late = row(Rule.PROMISE_LATE);
        assertThat(deeds.isHere(late)).isFalse();
        deeds.reAgree(late, TODAY.plusDays(3), "The bank was closed");
        assertThat(workspace.caseFile().get().engagement().id()).isEqualTo(warehouse);
        assertThat(moves.rows().get()).noneMatch(row -> row.move().rule() == Rule.PROMISE_LATE);
    }

    @Test
    void whom_a_contact_is_with_is_known_from_the_record() {
        List<Id<Stakeholder>> with = deeds.talkedTo(row(Rule.OUT_OF_ROOM));
        assertThat(workspace.caseFile().get().find(with)).extracting(Stakeholder::name).containsExactly("Oskar Brenn");
        assertThat(deeds.talkedTo(row(Rule.MEMBER_LOW))).isEmpty();
    }
}
