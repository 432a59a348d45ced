package tutti.harmony;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tutti.i18n.DeedWords;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.BackBrief;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Concern;
import tutti.model.Conversation;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Match;
import tutti.model.Medium;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.Person;
import tutti.model.Promise;
import tutti.model.RaidItem;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.deed.ConcernDeeds;
import tutti.model.deed.Deed;
import tutti.model.deed.GoalDeeds;
import tutti.model.deed.NeedDeeds;
import tutti.model.deed.PeopleDeeds;
import tutti.model.deed.PromiseDeeds;
import tutti.model.deed.RaidDeeds;
import tutti.model.move.Cause;
import tutti.workspace.Workspace;

/** Does a next move where it stands, once the one more thing that it needs was said; in whichever engagement it is. */
final class MoveDeeds {

    private final Workspace workspace;
    private final Words words;

    MoveDeeds(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
    }

    /** Whether its engagement is the open one, whose records can be chosen from. */
    boolean isHere(MoveRow row) {
        return row.engagement().equals(workspace.caseFile().get().engagement().id());
    }

    /** The day it is in the engagement of the move. */
    LocalDate today(MoveRow row) {
        return file(row).map(file -> workspace.todayOf(file.engagement())).orElseGet(workspace.today()::get);
    }

    private Optional<CaseFile> file(MoveRow row) {
        return workspace.caseFiles().stream().filter(file -> file.engagement().id().equals(row.engagement())).findFirst();
    }

    private <T extends Thing> Optional<T> subject(MoveRow row, Class<T> type) {
        return file(row).flatMap(file -> file.find(row.move().subject())).filter(type::isInstance).map(type::cast);
    }

    private <T extends Thing> void edit(MoveRow row, Deed deed, Class<T> type, Function<CaseFile, Function<T, List<Change>>> how) {
        subject(row, type).ifPresent(_ -> workspace.edit(new DeedWords(words).label(deed), row.engagement(), file ->
                file.find(row.move().subject()).filter(type::isInstance).map(type::cast).map(how.apply(file)).orElse(List.of())));
    }

    void reAgree(MoveRow row, LocalDate due, String reason) {
        edit(row, Deed.RE_AGREE_PROMISE, Promise.class, file -> promise -> PromiseDeeds.reAgree(file, promise.id(), due, today(row), reason));
    }

    void answer(MoveRow row, String what, LocalDate on) {
        edit(row, Deed.ANSWER_CONCERN, Concern.class, file -> concern -> ConcernDeeds.answer(file, concern.id(), on, what));
    }

    void settle(MoveRow row, LocalDate on, String how) {
        edit(row, Deed.SETTLE_CONCERN, Concern.class, file -> concern -> ConcernDeeds.settle(file, concern.id(), on, how));
    }

    void restate(MoveRow row, String ours) {
        edit(row, Deed.RESTATE_NEED, Need.class, file -> need -> NeedDeeds.restate(file, need.id(), ours, today(row)));
    }

    /** Whether there is a wording of ours to say back. */
    boolean isRestated(MoveRow row) {
        return subject(row, Need.class).filter(need -> !need.current().restated().isBlank()).isPresent();
    }

    void sayBack(MoveRow row) {
        edit(row, Deed.SAY_NEED_BACK, Need.class, file -> need -> NeedDeeds.sayBack(file, need.id(), today(row)));
    }

    Optional<Id<Stakeholder>> saidBy(MoveRow row) {
        return subject(row, Need.class).flatMap(Need::saidBy);
    }

    void confirm(MoveRow row, Id<Stakeholder> by, LocalDate on) {
        edit(row, Deed.CONFIRM_NEED, Need.class, file -> need -> NeedDeeds.confirm(file, need.id(), on, by));
    }

    void serve(MoveRow row, Id<Goal> goal) {
        edit(row, Deed.SERVE_NEED, Need.class, file -> need -> GoalDeeds.serve(file, goal, need.id()));
    }

    void giveGoal(MoveRow row, String name) {
        subject(row, Need.class).ifPresent(need -> workspace.edit(words.say("harmony.edit.new-goal"), row.engagement(),
                file -> Change.keep(Goal.named(workspace.ids().next(), file.engagement().id(), name).withNeeds(List.of(need.id())))));
    }

    void giveAction(MoveRow row, String what) {
        subject(row, Need.class).ifPresent(need -> workspace.edit(words.say("harmony.edit.new-action"), row.engagement(),
                file -> Change.keep(Action.toDo(workspace.ids().next(), file.engagement().id(), what).withNeeds(List.of(need.id()))
                        .withGoal(file.goals().stream().filter(goal -> goal.isOpen() && goal.needs().contains(need.id())).map(Goal::id).findFirst()))));
    }

    /** Told back again by the one whose last back-brief did not match. */
    void backBrief(MoveRow row, Match match, String said) {
        Optional<Id<Member>> by = file(row).stream().flatMap(file -> row.move().causes().stream().flatMap(cause -> cause instanceof Cause.BackBriefDiffers differs
                ? file.find(differs.by().id()).stream() : Stream.empty())).flatMap(who -> who instanceof Member member ? Stream.of(member.id()) : Stream.empty()).findFirst();
        by.ifPresent(member -> workspace.edit(new DeedWords(words).label(Deed.BACK_BRIEF), row.engagement(), file ->
                file.find(row.move().subject()).map(about -> backBrief(file, about, member, match, said, today(row))).orElse(List.of())));
    }

    private List<Change> backBrief(CaseFile file, Thing about, Id<Member> by, Match match, String said, LocalDate on) {
        return switch (about) {
            case Need need -> PeopleDeeds.backBriefNeed(file, need.id(), by, said, match, on, workspace.ids());
            case Goal goal -> PeopleDeeds.backBriefGoal(file, goal.id(), by, said, match, on, workspace.ids());
            default -> List.<Change>of();
        };
    }

    /** Writes down that they were talked to today; a follow-up that was due is done by it. */
    void logContact(MoveRow row, Medium medium, String said) {
        List<Id<Stakeholder>> people = talkedTo(row);
        if (!people.isEmpty()) {
            workspace.edit(new DeedWords(words).label(Deed.LOG_CONVERSATION), row.engagement(),
                    file -> PeopleDeeds.converse(file, people, today(row), medium, said, workspace.ids()));
        }
    }

    /** Whom a contact that the move asks for would be with; empty where nobody in particular. */
    List<Id<Stakeholder>> talkedTo(MoveRow row) {
        return file(row).flatMap(file -> file.find(row.move().subject())).map(thing -> switch (thing) {
            case Stakeholder person -> List.of(person.id());
            case Conversation talk -> talk.people();
            case Promise promise -> promise.to().stream().toList();
            default -> List.<Id<Stakeholder>>of();
        }).orElse(List.of());
    }

    void review(MoveRow row, LocalDate next) {
        edit(row, Deed.REVIEW_RISK, RaidItem.class, file -> risk -> RaidDeeds.review(file, risk.id(), next));
    }

    void oneToOne(MoveRow row, LocalDate on, String note) {
        edit(row, Deed.HOLD_ONE_TO_ONE, Member.class, file -> member -> PeopleDeeds.oneToOne(file, member.id(), on, note));
    }

    void decide(MoveRow row, String what, LocalDate on) {
        edit(row, Deed.RECORD_DECISION, RaidItem.class, file -> decision -> RaidDeeds.decide(file, decision.id(), on, what));
    }

    /** Who is to be read. */
    Optional<Person> person(MoveRow row) {
        return subject(row, Stakeholder.class).map(person -> person);
    }
}
