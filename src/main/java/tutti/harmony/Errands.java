package tutti.harmony;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import tutti.i18n.DeedWords;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Level;
import tutti.model.Match;
import tutti.model.Medium;
import tutti.model.Member;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.Person;
import tutti.model.Promise;
import tutti.model.RaidItem;
import tutti.model.Satisfaction;
import tutti.model.Score;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.deed.ActionDeeds;
import tutti.model.deed.ConcernDeeds;
import tutti.model.deed.Deed;
import tutti.model.deed.GoalDeeds;
import tutti.model.deed.NeedDeeds;
import tutti.model.deed.PeopleDeeds;
import tutti.model.deed.PlanDeeds;
import tutti.model.deed.PromiseDeeds;
import tutti.model.deed.RaidDeeds;
import tutti.model.move.NextMoves;
import tutti.model.move.Offer;
import tutti.workspace.Workspace;

/** Does errands where they stand, once the one more thing that they need was said; in whichever engagement the record is. */
final class Errands {

    private final Workspace workspace;
    private final Words words;

    Errands(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
    }

    /** The day it is in the engagement of the errand. */
    LocalDate today(Errand errand) {
        return workspace.todayOf(file(errand).engagement());
    }

    private CaseFile file(Errand errand) {
        return workspace.caseFileOf(errand.engagement()).orElseGet(workspace.caseFile()::get);
    }

    private <T extends Thing> Optional<T> subject(Errand errand, Class<T> type) {
        return subject(file(errand), errand, type);
    }

    private static <T extends Thing> Optional<T> subject(CaseFile file, Errand errand, Class<T> type) {
        return file.find(errand.subject()).filter(type::isInstance).map(type::cast);
    }

    private <T extends Thing> void edit(Errand errand, Deed deed, Class<T> type, BiFunction<CaseFile, T, List<Change>> how) {
        edit(errand, new DeedWords(words).label(deed), type, how);
    }

    private <T extends Thing> void edit(Errand errand, String label, Class<T> type, BiFunction<CaseFile, T, List<Change>> how) {
        workspace.edit(label, errand.engagement(), file -> subject(file, errand, type).map(record -> how.apply(file, record)).orElse(List.of()));
    }

    /** Does what one press does. */
    void atOnce(Errand errand) {
        errand.offer().deed().ifPresent(deed -> edit(errand, deed, Thing.class,
                (file, thing) -> NextMoves.atOnce(errand.offer(), thing.id(), file, today(errand))));
    }

    /** Opens the record, or the draft of the page, in its engagement. */
    void open(Errand errand) {
        if (!errand.engagement().equals(workspace.caseFile().get().engagement().id())) {
            workspace.openEngagement(errand.engagement());
        }
        if (errand.offer() == Offer.OPEN_DRAFT) {
            workspace.trail().goTo(Kind.DRAFT_PAGE);
        } else {
            workspace.trail().goTo(errand.kind(), errand.subject());
        }
    }

    // ---- promises and concerns ----

    void reAgree(Errand errand, LocalDate due, String reason) {
        edit(errand, Deed.RE_AGREE_PROMISE, Promise.class, (file, promise) -> PromiseDeeds.reAgree(file, promise.id(), due, today(errand), reason));
    }

    void handOver(Errand errand, Id<Member> owner) {
        edit(errand, Deed.HAND_PROMISE_OVER, Promise.class, (file, promise) -> PromiseDeeds.handOver(file, promise.id(), owner));
    }

    void answer(Errand errand, String what, LocalDate on) {
        edit(errand, Deed.ANSWER_CONCERN, Concern.class, (file, concern) -> ConcernDeeds.answer(file, concern.id(), on, what));
    }

    void settle(Errand errand, LocalDate on, String how) {
        edit(errand, Deed.SETTLE_CONCERN, Concern.class, (file, concern) -> ConcernDeeds.settle(file, concern.id(), on, how));
    }

    // ---- needs ----

    void restate(Errand errand, String ours) {
        edit(errand, Deed.RESTATE_NEED, Need.class, (file, need) -> NeedDeeds.restate(file, need.id(), ours, today(errand)));
    }

    /** Whether there is a wording of ours to say back. */
    boolean isRestated(Errand errand) {
        return subject(errand, Need.class).filter(need -> !need.current().restated().isBlank()).isPresent();
    }

    void sayBack(Errand errand) {
        edit(errand, Deed.SAY_NEED_BACK, Need.class, (file, need) -> NeedDeeds.sayBack(file, need.id(), today(errand)));
    }

    /** Puts it in our words and says these back. */
    void sayBack(Errand errand, String ours) {
        edit(errand, Deed.SAY_NEED_BACK, Need.class, (file, need) ->
                NeedDeeds.sayBack(file.with(NeedDeeds.restate(file, need.id(), ours, today(errand))), need.id(), today(errand)));
    }

    Optional<Id<Stakeholder>> saidBy(Errand errand) {
        return subject(errand, Need.class).flatMap(Need::saidBy);
    }

    void confirm(Errand errand, Id<Stakeholder> by, LocalDate on) {
        edit(errand, Deed.CONFIRM_NEED, Need.class, (file, need) -> NeedDeeds.confirm(file, need.id(), on, by));
    }

    void satisfied(Errand errand, Score score) {
        edit(errand, Deed.RECORD_SATISFACTION, Need.class, (file, need) -> NeedDeeds.addSatisfaction(file, need.id(),
                new Satisfaction(today(errand), need.saidBy(), score, Basis.SAID)));
    }

    void rate(Errand errand, Level importance) {
        edit(errand, Deed.SET_IMPORTANCE, Need.class, (file, need) -> NeedDeeds.rate(file, need.id(), importance));
    }

    void serve(Errand errand, Id<Goal> goal) {
        edit(errand, Deed.SERVE_NEED, Need.class, (file, need) -> GoalDeeds.serve(file, goal, need.id()));
    }

    void giveGoal(Errand errand, String name) {
        edit(errand, words.say("harmony.edit.new-goal"), Need.class, (file, need) -> Change.keep(
                Goal.named(workspace.ids().next(), file.engagement().id(), name).withNeeds(List.of(need.id()))));
    }

    /** An action for the need, under its first open goal where it has one. */
    void giveAction(Errand errand, String what) {
        edit(errand, words.say("harmony.edit.new-action"), Need.class, (file, need) -> Change.keep(
                Action.toDo(workspace.ids().next(), file.engagement().id(), what).withNeeds(List.of(need.id()))
                        .withGoal(file.goals().stream().filter(goal -> goal.isOpen() && goal.needs().contains(need.id())).map(Goal::id).findFirst())));
    }

    void toldBack(Errand errand, Id<Member> by, Match match, String said) {
        edit(errand, Deed.BACK_BRIEF, Thing.class, (file, about) -> switch (about) {
            case Need need -> PeopleDeeds.backBriefNeed(file, need.id(), by, said, match, today(errand), workspace.ids());
            case Goal goal -> PeopleDeeds.backBriefGoal(file, goal.id(), by, said, match, today(errand), workspace.ids());
            default -> List.of();
        });
    }

    // ---- people ----

    /** Whom a contact would be with; empty where nobody in particular. */
    List<Id<Stakeholder>> talkedTo(Errand errand) {
        return subject(errand, Thing.class).map(thing -> switch (thing) {
            case Stakeholder person -> List.of(person.id());
            case Conversation talk -> talk.people();
            case Promise promise -> promise.to().stream().toList();
            default -> List.<Id<Stakeholder>>of();
        }).orElse(List.of());
    }

    /** Writes down that they were talked to today: the conversation that was planned has taken place, else a new one has. */
    void logContact(Errand errand, List<Id<Stakeholder>> people, Medium medium, String said) {
        edit(errand, Deed.LOG_CONVERSATION, Thing.class, (file, thing) -> thing instanceof Conversation talk && talk.isPlan()
                ? PeopleDeeds.hold(file, talk.id(), today(errand), medium, said)
                : PeopleDeeds.converse(file, people, today(errand), medium, said, workspace.ids()));
    }

    void plan(Errand errand, String about, LocalDate on) {
        edit(errand, Deed.PLAN_CONVERSATION, Stakeholder.class, (file, person) -> PeopleDeeds.plan(file, person.id(), on, about, workspace.ids()));
    }

    /** Who is to be read. */
    Optional<Person> person(Errand errand) {
        return subject(errand, Person.class);
    }

    void oneToOne(Errand errand, LocalDate on, String note) {
        edit(errand, Deed.HOLD_ONE_TO_ONE, Member.class, (file, member) -> PeopleDeeds.oneToOne(file, member.id(), on, note));
    }

    // ---- work ----

    /** When it is due or expected now; today where nobody has said, or that has passed. */
    LocalDate dated(Errand errand) {
        LocalDate today = today(errand);
        return subject(errand, Thing.class).flatMap(thing -> switch (thing) {
            case Goal goal -> goal.forecast().or(goal::firstDate);
            case Milestone milestone -> milestone.forecast().or(milestone::firstDate);
            default -> Optional.<LocalDate>empty();
        }).filter(day -> day.isAfter(today)).orElse(today);
    }

    /** Agrees a day for an action, or expects a milestone or a goal on it. The first date is never written over. */
    void newDate(Errand errand, LocalDate day) {
        Deed deed = switch (errand.kind()) {
            case GOAL -> Deed.MOVE_GOAL_FORECAST;
            case MILESTONE -> Deed.MOVE_MILESTONE_FORECAST;
            default -> Deed.MOVE_ACTION_DATE;
        };
        edit(errand, deed, Thing.class, (file, thing) -> switch (thing) {
            case Action action -> ActionDeeds.moveDate(file, action.id(), day);
            case Goal goal -> GoalDeeds.moveForecast(file, goal.id(), day);
            case Milestone milestone -> PlanDeeds.moveForecast(file, milestone.id(), day);
            default -> List.of();
        });
    }

    Optional<Id<Goal>> goal(Errand errand) {
        return subject(errand, Goal.class).map(Goal::id);
    }

    void review(Errand errand, LocalDate next) {
        edit(errand, Deed.REVIEW_RISK, RaidItem.class, (file, risk) -> RaidDeeds.review(file, risk.id(), next));
    }

    void decide(Errand errand, String what, LocalDate on) {
        edit(errand, Deed.RECORD_DECISION, RaidItem.class, (file, decision) -> RaidDeeds.decide(file, decision.id(), on, what));
    }
}
