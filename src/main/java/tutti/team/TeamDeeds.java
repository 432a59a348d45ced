package tutti.team;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tutti.i18n.Words;
import tutti.model.Change;
import tutti.model.Channel;
import tutti.model.Escalation;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Letter;
import tutti.model.Match;
import tutti.model.Member;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.Person;
import tutti.model.Thanks;
import tutti.model.Thing;
import tutti.model.deed.Deed;
import tutti.model.deed.GoalDeeds;
import tutti.model.deed.PeopleDeeds;
import tutti.model.deed.PlanDeeds;
import tutti.workspace.Workspace;

/** Everything that is done in this view, each under its own name in the history. */
final class TeamDeeds {

    private final Workspace workspace;
    private final Words words;
    private final Edits edits;

    TeamDeeds(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        this.edits = new Edits(workspace, words);
    }

    LocalDate today() {
        return edits.today();
    }

    // ---- goals ----

    void toggle(Id<Goal> goal, Person person, Letter letter) {
        edits.make(Deed.SET_RACI, file -> GoalDeeds.toggle(file, goal, person, letter, workspace.ids()));
    }

    void nextLetter(Id<Goal> goal, Person person) {
        edits.make(Deed.SET_RACI, file -> GoalDeeds.giveNext(file, goal, person, workspace.ids()));
    }

    void clearLetters(Id<Goal> goal, Person person) {
        edits.make(Deed.SET_RACI, file -> GoalDeeds.give(file, goal, person, Set.of(), workspace.ids()));
    }

    void moveForecast(Goal goal, Optional<LocalDate> day) {
        edits.make(Deed.MOVE_GOAL_FORECAST, file -> day.map(date -> GoalDeeds.moveForecast(file, goal.id(), date))
                .orElseGet(() -> changed(file.find(goal.id()).map(newest -> newest.withForecast(Optional.empty())))));
    }

    void finish(Goal goal, LocalDate on) {
        edits.make(Deed.FINISH_GOAL, file -> GoalDeeds.finish(file, goal.id(), on));
    }

    void drop(Goal goal, LocalDate on, String why) {
        edits.make(Deed.DROP_GOAL, file -> GoalDeeds.drop(file, goal.id(), on, why));
    }

    void reopen(Goal goal) {
        edits.make(Deed.REOPEN_GOAL, file -> GoalDeeds.reopen(file, goal.id()));
    }

    void toldBack(Goal goal, Id<Member> by, String words, Match match) {
        edits.make(Deed.BACK_BRIEF, file -> PeopleDeeds.backBriefGoal(file, goal.id(), by, words, match, today(), workspace.ids()));
    }

    void toldBack(Need need, Id<Member> by, String words, Match match) {
        edits.make(Deed.BACK_BRIEF, file -> PeopleDeeds.backBriefNeed(file, need.id(), by, words, match, today(), workspace.ids()));
    }

    // ---- the plan ----

    void hold(Channel channel) {
        edits.make(Deed.HOLD_CHANNEL, file -> PlanDeeds.hold(file, channel.id(), today()));
    }

    void escalate(Channel channel, List<Escalation> path) {
        workspace.change(words.say("team.escalation.edit"), channel.id(), newest -> newest.withPath(path));
    }

    void moveForecast(Milestone milestone, Optional<LocalDate> day) {
        edits.make(Deed.MOVE_MILESTONE_FORECAST, file -> day.map(date -> PlanDeeds.moveForecast(file, milestone.id(), date))
                .orElseGet(() -> changed(file.find(milestone.id()).map(newest -> newest.withForecast(Optional.empty())))));
    }

    void reach(Milestone milestone, LocalDate on) {
        edits.make(Deed.FINISH_MILESTONE, file -> PlanDeeds.reach(file, milestone.id(), on));
    }

    void reopen(Milestone milestone) {
        edits.make(Deed.REOPEN_MILESTONE, file -> PlanDeeds.reopen(file, milestone.id()));
    }

    // ---- people ----

    void oneToOne(Member member, LocalDate on, String note) {
        edits.make(Deed.HOLD_ONE_TO_ONE, file -> PeopleDeeds.oneToOne(file, member.id(), on, note));
    }

    void noteWin(Member member, String what) {
        edits.make(Deed.NOTE_WIN, file -> PeopleDeeds.noteWin(file, member.id(), what));
    }

    void thank(Member member, Thanks win) {
        edits.make(Deed.THANK_MEMBER, file -> PeopleDeeds.thank(file, member.id(), win, today()));
    }

    void nameManager(Member member) {
        edits.make(Deed.NAME_MANAGER, file -> PeopleDeeds.makeMe(file, member.id()));
    }

    private static List<Change> changed(Optional<? extends Thing> record) {
        return record.<List<Change>>map(thing -> Change.keep(thing)).orElse(List.of());
    }
}
