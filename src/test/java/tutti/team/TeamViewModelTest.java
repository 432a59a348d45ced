package tutti.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tutti.model.Action;
import tutti.model.ActionState;
import tutti.model.BackBrief;
import tutti.model.Channel;
import tutti.model.Goal;
import tutti.model.Kind;
import tutti.model.Letter;
import tutti.model.Match;
import tutti.model.Member;
import tutti.model.Milestone;
import tutti.model.Stakeholder;
import tutti.model.Thanks;

/** What the Team view says of the sample, and what its deeds leave in the store. */
class TeamViewModelTest {

    private final TeamDesk desk = TeamDesk.sample();
    private final TeamViewModel model = desk.model();

    @BeforeEach
    void isTheSample() {
        assertThat(model.goals().all()).hasSize(7);
    }

    @AfterEach
    void close() {
        model.close();
        desk.store.close();
    }

    private GoalRow goal(String name) {
        return model.goals().all().stream().filter(row -> row.record().name().startsWith(name)).findFirst().orElseThrow();
    }

    private ActionRow action(String what) {
        return model.actions().all().stream().filter(row -> row.record().what().startsWith(what)).findFirst().orElseThrow();
    }

    private Member member(String name) {
        return desk.kept().members().stream().filter(member -> member.name().startsWith(name)).findFirst().orElseThrow();
    }

    private Goal keptGoal(String name) {
        return desk.kept().find(goal(name).record().id()).orElseThrow();
    }

    private Action keptAction(String what) {
        return desk.kept().find(action(what).record().id()).orElseThrow();
    }

    @Test
    void the_tabs_count_what_is_to_be_done_and_who_is_asked() {
        assertThat(model.counts().get()).containsEntry(TeamTab.GOALS, "7").containsEntry(TeamTab.ACTIONS, "12")
                .containsEntry(TeamTab.CHANNELS, "6").containsEntry(TeamTab.MEMBERS, "6").containsEntry(TeamTab.MILESTONES, "4");
    }

    @Test
    void the_filter_narrows_every_list_and_its_count() {
        model.filter().set("retro");
        assertThat(model.actions().listing().get().shown()).extracting(row -> row.record().what()).containsExactly("Fix retro-pay rounding");
        assertThat(model.counts().get()).containsEntry(TeamTab.ACTIONS, "1").containsEntry(TeamTab.CHANNELS, "0");
        assertThat(model.overview().get().owners()).extracting(OwnerGroup::name).containsExactly("Tomas Ilves");
    }

    @Test
    void goals_stand_in_the_order_of_what_they_are_for_and_say_how_they_stand() {
        List<GoalRow> goals = model.overview().get().grid().goals();
        assertThat(goals).extracting(row -> row.record().name().split(" ")[0])
                .containsExactly("Two", "One", "Sea-day", "Crewing", "Every", "Payslip", "Clear");
        assertThat(goals.get(0).forecast().spoken()).isEqualTo("18\u00a0Dec 7 d later");
        assertThat(goals.get(2).toldBack()).isEqualTo("back-brief: partly");
        assertThat(goals.get(2).failings()).isEqualTo("two Accountable");
        assertThat(goals.get(2).letters().values().stream().filter(GoalRow.Letters::broken)).hasSize(2);
        assertThat(goals.get(3).forecast().day()).isEqualTo("done 6\u00a0Nov");
        assertThat(goals.get(6).isOrphan()).isTrue();
        assertThat(goals.get(6).failings()).isEqualTo("nobody Responsible");
        assertThat(model.overview().get().grid().onDates()).isEqualTo("5 of 7 on the first date");
    }

    @Test
    void the_grid_has_a_column_for_everybody_of_the_client_when_asked() {
        assertThat(model.overview().get().grid().people()).hasSize(6);
        model.everybody().set(true);
        assertThat(model.overview().get().grid().people()).hasSize(6 + desk.kept().stakeholders().size());
    }

    @Test
    void somebody_of_the_client_who_is_accountable_has_a_column_at_once() {
        Stakeholder oye = desk.kept().stakeholders().stream().filter(person -> person.name().contains("Oye")).findFirst().orElseThrow();
        model.deeds().toggle(goal("Clear").record().id(), oye, Letter.A);
        assertThat(model.overview().get().grid().people()).hasSize(7).endsWith(oye);
        assertThat(goal("Clear").failings()).isEqualTo("two Accountable, nobody Responsible");
    }

    @Test
    void drive_is_counted_of_those_who_answered_and_the_manager_is_not_asked() {
        DriveCard drive = model.overview().get().drive().orElseThrow();
        assertThat(drive.answered()).isEqualTo("5 of 6 members have a reading");
        assertThat(drive.strips()).extracting(strip -> strip.low() + strip.rest())
                .containsExactly("1 low, 2 middle, 2 high", "0 low, 1 middle, 4 high", "0 low, 2 middle, 3 high");
        assertThat(drive.silent()).isEqualTo("Ben Achter: no reading yet");
    }

    @Test
    void whose_action_is_late_stands_first_then_whose_is_blocked() {
        assertThat(model.overview().get().owners()).extracting(OwnerGroup::name).startsWith("Tomas Ilves", "Wanda Kessel").hasSize(6);
        assertThat(model.overview().get().trouble()).isEqualTo("1 late, 1 blocked");
        assertThat(action("Fix retro").when()).isEqualTo("4 days late");
        assertThat(action("Worked examples").when()).isEqualTo("blocked: decision");
        assertThat(action("Rename").unserved()).isTrue();
    }

    @Test
    void channels_say_how_often_and_when_in_plain_words() {
        assertThat(model.channels().all()).extracting(ChannelRow::cadence)
                .containsExactly("every 2 weeks", "every day", "Tue and Thu", "every week", "every 2 weeks", "every week");
        assertThat(model.channels().all()).extracting(ChannelRow::next)
                .startsWith("7 days over", "today", "Tue\u00a024\u00a0Nov");
        assertThat(model.channels().all().getLast().owner()).isEqualTo("You");
        assertThat(model.overview().get().overdue()).isEqualTo("1 overdue");
    }

    @Test
    void a_click_goes_from_accountable_to_nothing_and_a_key_gives_a_second_letter() {
        Goal goal = goal("Clear").record();
        Member ben = member("Ben");
        for (List<Letter> held : List.of(List.of(Letter.A), List.of(Letter.R), List.of(Letter.C), List.of(Letter.I), List.<Letter>of())) {
            model.deeds().nextLetter(goal.id(), ben);
            assertThat(goal("Clear").of(ben, desk.words).held()).containsExactlyElementsOf(held);
        }
        model.deeds().toggle(goal.id(), ben, Letter.R);
        model.deeds().toggle(goal.id(), ben, Letter.A);
        assertThat(goal("Clear").of(ben, desk.words).held()).containsExactly(Letter.A, Letter.R);
        assertThat(goal("Clear").failings()).isEqualTo("two Accountable");
        assertThat(desk.workspace.undoLabel().get()).isEqualTo("Set RACI");
    }

    @Test
    void an_action_moves_and_keeps_its_first_day() {
        Action action = action("Test plan").record();
        model.plan().edits().moveDate(action, Optional.of(LocalDate.of(2026, 12, 8)));
        assertThat(keptAction("Test plan").due()).contains(LocalDate.of(2026, 12, 8));
        assertThat(keptAction("Test plan").firstDate()).isEqualTo(action.firstDate().or(action::due));
    }

    @Test
    void an_action_is_blocked_taken_up_done_and_put_back() {
        Action action = action("Test plan").record();
        model.plan().edits().block(List.of(action.id()), "no test data", "");
        assertThat(action("Test plan").when()).isEqualTo("blocked: no test data");
        model.plan().edits().start(List.of(action.id()));
        assertThat(action("Test plan").state()).isEqualTo("Doing");
        model.plan().edits().finish(List.of(action.id()));
        assertThat(keptAction("Test plan").ended().orElseThrow().on()).isEqualTo(TeamDesk.TODAY);
        model.plan().edits().putBack(List.of(action.id()));
        assertThat(keptAction("Test plan").state()).isEqualTo(ActionState.TO_DO);
        assertThat(keptAction("Test plan").ended()).isEmpty();
    }

    @Test
    void a_goal_that_was_dropped_leaves_the_grid_and_comes_back() {
        Goal goal = goal("Clear").record();
        model.deeds().drop(goal, TeamDesk.TODAY, "nobody misses it");
        assertThat(model.overview().get().grid().goals()).hasSize(6);
        assertThat(model.counts().get()).containsEntry(TeamTab.GOALS, "6");
        model.deeds().reopen(goal);
        assertThat(model.overview().get().grid().goals()).hasSize(7);
    }

    @Test
    void what_an_accountable_tells_back_shows_in_the_row() {
        Goal goal = goal("Every").record();
        assertThat(goal("Every").toldBack()).isEqualTo("back-brief: none yet");
        model.deeds().toldBack(goal, member("Leila").id(), "Audit gets a report", Match.DIFFERS);
        assertThat(goal("Every").toldBack()).isEqualTo("back-brief: differs");
        assertThat(goal("Every").doubtful()).isTrue();
        assertThat(ToldBack.of(keptGoal("Every"), model.picture().get(), desk.words).getFirst().words()).isEqualTo("“Audit gets a report”");
    }

    @Test
    void a_channel_held_today_is_no_longer_overdue() {
        Channel channel = model.channels().all().getFirst().record();
        model.deeds().hold(channel);
        assertThat(model.overview().get().overdue()).isEmpty();
        assertThat(desk.kept().find(channel.id()).orElseThrow().lastHeld()).contains(TeamDesk.TODAY);
    }

    @Test
    void a_milestone_keeps_its_first_date_when_its_forecast_moves() {
        Milestone milestone = model.milestones().all().getFirst().record();
        model.deeds().moveForecast(milestone, Optional.of(LocalDate.of(2026, 12, 11)));
        assertThat(model.milestones().all()).filteredOn(row -> row.record().id().equals(milestone.id()))
                .allSatisfy(row -> assertThat(row.forecast().beside()).isEqualTo("14 d later"));
        assertThat(desk.kept().find(milestone.id()).orElseThrow().firstDate()).isEqualTo(milestone.firstDate());
    }

    @Test
    void a_win_is_noted_and_thanked() {
        Member ben = member("Ben");
        model.deeds().noteWin(ben, "Two ships trained in a day");
        Thanks win = member("Ben").thanks().getLast();
        assertThat(win.thanked()).isEmpty();
        model.deeds().thank(ben, win);
        assertThat(member("Ben").thanks().getLast()).isEqualTo(new Thanks("Two ships trained in a day", Optional.of(TeamDesk.TODAY), false));
    }

    @Test
    void only_one_member_is_the_manager() {
        model.deeds().nameManager(member("Anouk"));
        assertThat(desk.kept().members().stream().filter(Member::me)).extracting(Member::name).containsExactly("Anouk Verhey");
        assertThat(model.counts().get()).containsEntry(TeamTab.MEMBERS, "6");
    }

    @Test
    void everything_internal_goes_out_of_sight() {
        desk.workspace.privacy().set(true);
        assertThat(model.overview().get().drive()).isEmpty();
        assertThat(model.overview().get().grid().failings()).isEmpty();
        assertThat(model.overview().get().grid().ruled()).isFalse();
        assertThat(model.goals().all()).allSatisfy(row -> {
            assertThat(row.failings()).isEmpty();
            assertThat(row.toldBack()).isEmpty();
            assertThat(row.letters().values()).noneMatch(GoalRow.Letters::broken);
        });
        assertThat(model.members().all()).allSatisfy(row -> assertThat(row.drive()).isEmpty());
        assertThat(model.actions().all()).isNotEmpty().allSatisfy(row -> {
            assertThat(row.record().onPage().shown()).isTrue();
            assertThat(row.blocker() + row.state()).doesNotContain("Which sea-day rule");
        });
        assertThat(model.milestones().all()).isNotEmpty().allMatch(row -> row.record().onPage().shown());
        desk.workspace.privacy().set(false);
        assertThat(model.actions().all()).anyMatch(row -> !row.record().onPage().shown());
    }

    @Test
    void a_link_leads_to_the_tab_of_its_record_and_a_back_brief_to_its_goal() {
        Action action = action("Rename").record();
        desk.workspace.trail().goTo(Kind.ACTION, action.id());
        assertThat(model.tab().get()).isEqualTo(TeamTab.ACTIONS);
        assertThat(model.actions().chosen()).map(ActionRow::record).contains(action);
        BackBrief partly = desk.kept().backBriefs().stream().filter(brief -> brief.match() == Match.PARTLY).findFirst().orElseThrow();
        desk.workspace.trail().goTo(Kind.BACK_BRIEF, partly.id());
        assertThat(model.tab().get()).isEqualTo(TeamTab.GOALS);
        assertThat(model.goals().chosen().orElseThrow().record().name()).startsWith("Sea-day");
    }
}
