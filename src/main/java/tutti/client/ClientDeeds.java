package tutti.client;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.i18n.DeedWords;
import tutti.i18n.Words;
import tutti.model.Basis;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.DatedLevel;
import tutti.model.Direction;
import tutti.model.EngagementLevel;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Level;
import tutti.model.Match;
import tutti.model.Medium;
import tutti.model.Meeting;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.Satisfaction;
import tutti.model.Score;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.TrustCause;
import tutti.model.TrustEvent;
import tutti.model.Wording;
import tutti.model.deed.ConcernDeeds;
import tutti.model.deed.ConcernMerge;
import tutti.model.deed.Deed;
import tutti.model.deed.GoalDeeds;
import tutti.model.deed.NeedDeeds;
import tutti.model.deed.PeopleDeeds;
import tutti.model.deed.PromiseDeeds;
import tutti.workspace.Workspace;

/** What can be done to the records of this pillar: each is one edit under its own name. */
final class ClientDeeds {

    private final Workspace workspace;
    private final Words words;
    private final DeedWords labels;

    ClientDeeds(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        labels = new DeedWords(words);
    }

    private LocalDate today() {
        return workspace.today().get();
    }

    private void edit(Deed deed, tutti.workspace.Deed how) {
        workspace.edit(labels.label(deed), how);
    }

    void drop(Thing record) {
        workspace.drop(labels.label(Deed.DROP_RECORD), record);
    }

    // ---- concerns ----

    void acknowledge(Concern concern, LocalDate on, String how) {
        edit(Deed.ACKNOWLEDGE_CONCERN, file -> ConcernDeeds.acknowledge(file, concern.id(), on, how));
    }

    void answer(Concern concern, LocalDate on, String what) {
        edit(Deed.ANSWER_CONCERN, file -> ConcernDeeds.answer(file, concern.id(), on, what));
    }

    void settle(Concern concern, LocalDate on, String how) {
        edit(Deed.SETTLE_CONCERN, file -> ConcernDeeds.settle(file, concern.id(), on, how));
    }

    /** Makes one of two that are the same, and opens the one that stays. */
    void merge(Concern concern, Id<Concern> other) {
        Optional<Concern> there = workspace.caseFile().get().find(other);
        edit(Deed.MERGE_CONCERNS, file -> ConcernMerge.of(file, concern.id(), other));
        there.map(found -> ConcernMerge.staying(concern, found))
                .ifPresent(stays -> workspace.trail().chosen(Kind.CONCERN).set(Optional.of(stays.id())));
    }

    // ---- needs ----

    void restate(Need need, String restated) {
        edit(Deed.RESTATE_NEED, file -> NeedDeeds.restate(file, need.id(), restated, today()));
    }

    void changeWords(Need need, String said) {
        edit(Deed.CHANGE_NEED_WORDS, file -> NeedDeeds.changeWords(file, need.id(), said, today(), ""));
    }

    /** How the current wording came about: "by phone". */
    void tellHow(Need need, String how) {
        workspace.change(labels.label(Deed.CHANGE_NEED_WORDS), need.id(), newest -> newest.withWordings(Stream.concat(
                newest.wordings().subList(0, newest.version() - 1).stream(), Stream.of(with(newest.current(), how))).toList()));
    }

    private static Wording with(Wording wording, String how) {
        return new Wording(wording.date(), wording.kind(), wording.words(), wording.restated(), wording.saidBack(),
                wording.confirmed(), wording.confirmedBy(), how);
    }

    void sayBack(Need need) {
        edit(Deed.SAY_NEED_BACK, file -> NeedDeeds.sayBack(file, need.id(), today()));
    }

    void confirm(Need need, LocalDate on, Id<Stakeholder> by) {
        edit(Deed.CONFIRM_NEED, file -> NeedDeeds.confirm(file, need.id(), on, by));
    }

    void accept(Need need, LocalDate on, Id<Stakeholder> by) {
        edit(Deed.ACCEPT_NEED, file -> NeedDeeds.accept(file, need.id(), on, by));
    }

    /** Begins a goal today that serves the need. */
    void beginGoal(Need need, String name) {
        Goal goal = Goal.named(workspace.ids().next(), workspace.caseFile().get().engagement().id(), name);
        workspace.keep(labels.label(Deed.SERVE_NEED), goal.withBegun(Optional.of(today())).withNeeds(List.of(need.id())));
    }

    void serve(Need need, Id<Goal> goal) {
        edit(Deed.SERVE_NEED, file -> GoalDeeds.serve(file, goal, need.id()));
    }

    void stopServing(Need need, Id<Goal> goal) {
        edit(Deed.STOP_SERVING_NEED, file -> GoalDeeds.stopServing(file, goal, need.id()));
    }

    void satisfaction(Need need, Optional<Id<Stakeholder>> who, int score, Basis basis, LocalDate on) {
        edit(Deed.RECORD_SATISFACTION,
                file -> NeedDeeds.addSatisfaction(file, need.id(), new Satisfaction(on, who, new Score(score), basis)));
    }

    void backBrief(Need need, Id<Member> by, String told, Match match) {
        edit(Deed.BACK_BRIEF, file -> PeopleDeeds.backBriefNeed(file, need.id(), by, told, match, today(), workspace.ids()));
    }

    // ---- promises ----

    /** Gives a promise its first date, or another one. */
    void reAgree(Promise promise, LocalDate due, String reason) {
        edit(Deed.RE_AGREE_PROMISE, file -> PromiseDeeds.reAgree(file, promise.id(), due, today(), reason));
    }

    void keepPromise(Promise promise) {
        edit(Deed.KEEP_PROMISE, file -> PromiseDeeds.keep(file, promise.id(), today()));
    }

    void breakPromise(Promise promise, LocalDate on, String reason) {
        edit(Deed.BREAK_PROMISE, file -> PromiseDeeds.breakIt(file, promise.id(), on, reason));
    }

    void withdraw(Promise promise, LocalDate on, String reason) {
        edit(Deed.WITHDRAW_PROMISE, file -> PromiseDeeds.withdraw(file, promise.id(), on, reason));
    }

    /** A promise that was just made, as the sheet has it. */
    void make(Promise promise) {
        workspace.keep(words.say("client.promise.new.edit"), promise);
    }

    // ---- people ----

    /** Writes down what moved somebody's trust. */
    void trustMoved(Stakeholder person, LocalDate on, String what, Direction direction, Optional<TrustCause> cause) {
        workspace.keep(words.say("client.trust.new.edit"), new TrustEvent(workspace.ids().next(), engagement(), on,
                Optional.of(person.id()), direction, cause, what, "", ""));
    }

    void converse(List<Id<Stakeholder>> people, LocalDate on, Medium medium, String said, Optional<LocalDate> followUp) {
        Conversation talk = Conversation.on(workspace.ids().next(), engagement(), on, people, medium).withSaid(said).withFollowUp(followUp);
        workspace.keep(labels.label(Deed.LOG_CONVERSATION), talk);
    }

    void followedUp(Conversation talk) {
        edit(Deed.LOG_CONVERSATION, file -> PeopleDeeds.followedUp(file, talk.id()));
    }

    /** Puts a meeting on another day. */
    void move(Meeting meeting, LocalDate date) {
        workspace.change(words.say("client.meeting.move.edit"), meeting.id(), newest -> newest.withDate(date));
    }

    /** Where they stand from today on; what was seen earlier stays, except what was seen today. */
    void seenAt(Stakeholder person, Optional<EngagementLevel> level) {
        workspace.change(words.say("client.person.current.edit"), person.id(), newest -> newest.withLevels(Stream.concat(
                newest.levels().stream().filter(seen -> !seen.date().equals(today())),
                level.map(now -> new DatedLevel(today(), now)).stream()).toList()));
    }

    /** Where we need them to stand. */
    void needAt(Stakeholder person, Optional<EngagementLevel> level) {
        workspace.change(words.say("client.person.desired.edit"), person.id(), newest -> newest.withDesired(level));
    }

    /** Moves somebody in the grid of power and interest, each 1 to 5. */
    void place(Stakeholder person, int power, int interest) {
        workspace.change(words.say("client.person.place.edit"), person.id(),
                newest -> newest.withPower(Optional.of(new Level(power))).withInterest(Optional.of(new Level(interest))));
    }

    // ---- new records ----

    private Id<tutti.model.Engagement> engagement() {
        return workspace.caseFile().get().engagement().id();
    }

    Stakeholder newStakeholder(String name) {
        return Stakeholder.named(workspace.ids().next(), engagement(), name, today());
    }

    Concern newConcern(String said) {
        return Concern.raised(workspace.ids().next(), engagement(), said, today());
    }

    Need newNeed(String said) {
        return Need.expressed(workspace.ids().next(), engagement(), said, today());
    }

    Promise newPromise(String what) {
        return Promise.made(workspace.ids().next(), engagement(), what, today());
    }

    Conversation newConversation(String said) {
        return Conversation.on(workspace.ids().next(), engagement(), today(), List.of(), Medium.IN_PERSON).withSaid(said);
    }

    /** Puts a meeting with these people into the calendar and opens it. */
    void plan(String name, LocalDate date) {
        Meeting meeting = Meeting.planned(workspace.ids().next(), engagement(), name, date);
        workspace.keep(words.say("client.meeting.new.edit"), meeting);
        workspace.trail().chosen(Kind.MEETING).set(Optional.of(meeting.id()));
    }

    void held(Meeting meeting) {
        workspace.change(words.say("client.meeting.held.edit"), meeting.id(), newest -> newest.withHeld(true));
    }
}
