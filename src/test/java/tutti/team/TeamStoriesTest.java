package tutti.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tutti.model.Channel;
import tutti.model.Days;
import tutti.model.Escalation;
import tutti.model.Goal;
import tutti.model.Letter;
import tutti.model.Match;
import tutti.model.Member;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.Person;
import tutti.model.RaidItem;

/** What the Team view tells about one person, one goal, one channel, and about all of them over time. */
class TeamStoriesTest {

    private final TeamDesk desk = TeamDesk.sample();
    private final TeamViewModel model = desk.model();

    @AfterEach
    void close() {
        model.close();
        desk.store.close();
    }

    private TeamPicture picture() {
        return model.picture().get();
    }

    private Member member(String name) {
        return desk.kept().members().stream().filter(member -> member.name().startsWith(name)).findFirst().orElseThrow();
    }

    private GoalRow goal(String name) {
        return model.goals().all().stream().filter(row -> row.record().name().startsWith(name)).findFirst().orElseThrow();
    }

    private ChannelRow channel(String name) {
        return model.channels().all().stream().filter(row -> row.record().name().startsWith(name)).findFirst().orElseThrow();
    }

    @Test
    void the_weeks_since_a_goal_was_begun_stand_beside_its_progress() {
        assertThat(goal("Two clean").time()).isEqualTo("week 7 of 10");
        assertThat(goal("Two clean").elapsed().orElseThrow()).isBetween(0.62, 0.64);
        assertThat(goal("Crewing").time()).as("done").isEmpty();
        assertThat(model.newGoal("New").begun()).contains(TeamDesk.TODAY);
    }

    @Test
    void who_carries_a_goal_and_was_not_asked_yet_to_tell_it_back_is_named() {
        Goal traced = goal("Every").record();
        assertThat(NotAsked.of(traced, picture())).extracting(Member::name).containsExactly("Leila Farr", "Jonas Marek");
        model.deeds().toldBack(traced, member("Leila").id(), "Audit gets a report", Match.MATCHES);
        assertThat(NotAsked.of(traced, picture())).extracting(Member::name).containsExactly("Jonas Marek");
        assertThat(NotAsked.of(goal("Crewing").record(), picture())).as("done").isEmpty();
        Need need = desk.kept().find(traced.needs()).getFirst();
        model.deeds().toldBack(need, member("Jonas").id(), "Every change with its reason", Match.PARTLY);
        assertThat(NotAsked.of(traced, picture())).as("told back the need it serves").isEmpty();
        assertThat(ToldBack.of(traced, picture(), desk.words)).extracting(ToldBack::words).contains("“Every change with its reason”");
    }

    @Test
    void somebody_consulted_on_five_goals_is_named_and_no_row_is_invalid_by_it() {
        Member jonas = member("Jonas");
        for (String name : List.of("One plan", "Sea-day", "Payslip", "Two clean", "Clear")) {
            if (!picture().raci().letters(goal(name).record().id(), jonas).contains(Letter.C)) {
                model.deeds().toggle(goal(name).record().id(), jonas, Letter.C);
            }
        }
        assertThat(model.overview().get().grid().failings()).isEqualTo("Jonas Marek is Consulted on 5");
        assertThat(goal("One plan").failings()).isEmpty();
        desk.workspace.keep("crowd", model.newMember("Ada Ek"), model.newMember("Bo Ek"), model.newMember("Cid Ek"), model.newMember("Dot Ek"), model.newMember("Eva Ek"));
        assertThat(model.overview().get().grid().failings())
                .isEqualTo("Ada Ek, Bo Ek and 3 more have no letter in any goal; Jonas Marek is Consulted on 5");
    }

    @Test
    void who_is_in_no_channel_is_named_the_powerful_first() {
        Channel crew = channel("Crew reps").record();
        assertThat(Outsiders.of(picture())).extracting(Person::name).doesNotContain("Runa Felt");
        desk.workspace.drop("Delete", crew);
        assertThat(Outsiders.of(picture())).extracting(Person::name).startsWith("Runa Felt").contains("Signe Marrow");
    }

    @Test
    void an_overdue_channel_says_which_step_of_its_path_is_due() {
        assertThat(channel("Crew reps").step()).isEqualTo("now: Clara Whitlock calls Runa Felt");
        assertThat(channel("IT operations").step()).isEmpty();
        Channel crew = channel("Crew reps").record();
        model.deeds().escalate(crew, List.of(new Escalation(new Days(9), "Steering group")));
        assertThat(channel("Crew reps").step()).isEmpty();
        assertThat(desk.kept().find(crew.id()).orElseThrow().path()).hasSize(1);
    }

    @Test
    void what_is_mine_says_as_what_by_when_and_for_which_need() {
        MemberStory story = MemberStory.of(member("Tomas"), picture(), model.actions().all(), desk.words);
        assertThat(story.mine()).extracting(work -> work.record().title())
                .contains("Two clean parallel runs in a row", "Fix retro-pay rounding", "IT operations sync");
        assertThat(story.asText()).contains("Two clean parallel runs in a row (Responsible): Everyone is paid right");
    }

    @Test
    void of_the_raid_list_only_what_is_on_the_page_is_somebodys_while_the_client_looks_on() {
        assertThat(MemberStory.of(member("Anouk"), picture(), model.actions().all(), desk.words).mine()).extracting(work -> work.record().title())
                .contains("The bank freezes files from 21 Dec");
        RaidItem risk = desk.kept().raidItems().stream().filter(item -> item.text().startsWith("The bank freezes")).findFirst().orElseThrow();
        desk.workspace.keep("Off the page", risk.withOnPage(risk.onPage().withShown(false)));
        desk.workspace.privacy().set(true);
        assertThat(MemberStory.of(member("Anouk"), picture(), model.actions().all(), desk.words).mine()).extracting(work -> work.record().title())
                .contains("One plan to go-live, one date").doesNotContain("The bank freezes files from 21 Dec");
    }

    @Test
    void drive_is_counted_for_every_week_with_what_was_done_about_it() {
        DriveStory story = DriveStory.of(picture(), desk.words);
        assertThat(story.weeks().getFirst().answers().getFirst().words()).isEqualTo("1 low, 2 middle, 2 high");
        assertThat(story.weeks()).filteredOn(week -> week.name().equals("9\u00a0Nov")).singleElement()
                .satisfies(week -> assertThat(week.done()).anyMatch(done -> done.startsWith("One-to-one with Anouk"))
                        .anyMatch(done -> done.contains("The nightly hours import runs")));
        assertThat(story.thanks()).extracting(due -> due.member().name()).containsExactly("Leila Farr");
        assertThat(story.talks()).extracting(due -> due.member().name()).startsWith("Jonas Marek").contains("Ben Achter").doesNotContain("Anouk Verhey");
        model.deeds().oneToOne(member("Jonas"), TeamDesk.TODAY, "What comes after the leavers");
        model.deeds().thank(member("Leila"), story.thanks().getFirst().win());
        DriveStory after = DriveStory.of(picture(), desk.words);
        assertThat(after.talks()).extracting(due -> due.member().name()).doesNotContain("Jonas Marek");
        assertThat(after.thanks()).isEmpty();
        assertThat(after.weeks().getFirst().done()).hasSize(2);
    }

    @Test
    void a_milestone_says_when_it_was_first_agreed_and_how_far_it_moved() {
        Milestone milestone = model.milestones().all().getFirst().record();
        assertThat(model.milestones().all().getFirst().moved()).isEqualTo("4\u00a0Dec 7 d later");
        model.deeds().reach(milestone, LocalDate.of(2026, 11, 23));
        assertThat(model.milestones().all().getLast().moved()).isEqualTo("done 23\u00a0Nov, 4 d earlier");
    }

    @Test
    void without_a_team_nothing_is_counted_of_nobody() {
        TeamDesk bare = TeamDesk.empty();
        TeamViewModel empty = bare.model();
        assertThat(empty.overview().get().drive().orElseThrow().answered()).isEqualTo("Nobody on the team yet");
        assertThat(Outsiders.of(empty.picture().get())).isEqualTo(List.of());
        assertThat(DriveStory.of(empty.picture().get(), bare.words).talks()).isEmpty();
        empty.close();
        bare.store.close();
    }
}
