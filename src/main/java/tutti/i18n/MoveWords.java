package tutti.i18n;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import tutti.model.CaseFile;
import tutti.model.Kind;
import tutti.model.measure.RaciFailing;
import tutti.model.move.Cause;
import tutti.model.move.Group;
import tutti.model.move.Move;
import tutti.model.move.Offer;

/**
 * Says the next moves. A move reads as a sentence ({@link #title}) where moves stand by themselves, or as a name and a task
 * ({@link #line}) where they are listed by what is owed to whom; beside it stands {@link #when} and below it {@link #reason}.
 */
public final class MoveWords {

    private final Words words;
    private final ScaleWords scale;
    private final MoveReasons reasons;

    public MoveWords(Words words) {
        this.words = words;
        scale = new ScaleWords(words);
        reasons = new MoveReasons(words);
    }

    /** "Acknowledge Runa Felt’s concern". */
    public String title(Move move, CaseFile file) {
        String what = MoveReasons.record(move, file);
        String who = MoveReasons.who(move, file);
        return switch (move.leading()) {
            case Cause.PromiseBroken c -> who.isEmpty() ? words.say("move.title.promiseBroken.nobody", what)
                    : words.say("move.title.promiseBroken", who, what);
            case Cause.PromiseLate c -> promise(who, what);
            case Cause.PromiseDueSoon c -> promise(who, what);
            case Cause.PromiseOnOverloaded c -> words.say("move.title.promiseOverloaded", c.load().member().name(), what);
            case Cause.ToAcknowledge c -> who.isEmpty() ? words.say("move.title.acknowledge.nobody")
                    : words.say("move.title.acknowledge", who);
            case Cause.ToAnswer c -> who.isEmpty() ? words.say("move.title.answer.nobody") : words.say("move.title.answer", who);
            case Cause.ToSettle c -> who.isEmpty() ? words.say("move.title.settle.nobody") : words.say("move.title.settle", who);
            case Cause.OutOfRoom c -> words.say("move.title.talk", who);
            case Cause.Quiet c -> words.say("move.title.talk", who);
            case Cause.NeverRead c -> words.say("move.title.read", who);
            case Cause.StaleReading c -> words.say("move.title.read", who);
            case Cause.BelowDesired c -> words.say("move.title.plan", who);
            case Cause.NeedChanged c -> words.say("move.title.needChanged", what);
            case Cause.NotRestated c -> words.say("move.title.needRestate", what);
            case Cause.Unconfirmed c -> words.say("move.title.needConfirm", what);
            case Cause.WithoutGoal c -> words.say("move.title.needGoal", what);
            case Cause.WithoutAction c -> words.say("move.title.needAction", what);
            case Cause.BackBriefDiffers c -> move.kind() == Kind.GOAL
                    ? words.say("move.title.backBriefGoal", c.by().name(), what)
                    : words.say("move.title.backBrief", c.by().name(), what);
            case Cause.ActionLate c -> words.say("move.title.action", what);
            case Cause.ActionBlocked c -> words.say("move.title.unblock", what);
            case Cause.MilestoneLate c -> words.say("move.title.milestoneLate", what);
            case Cause.MilestoneSlipped c -> words.say("move.title.milestoneSlipped", what);
            case Cause.ChannelOverdue c -> words.say("move.title.channel", what);
            case Cause.RaciInvalid c -> words.say("move.title.raci", capital(raciTask(c.failings())), what);
            case Cause.ReviewDue c -> words.say("move.title.review", what);
            case Cause.MemberLow c -> words.say("move.title.oneToOne", who);
            case Cause.FollowUpDue c -> who.isEmpty() ? words.say("move.title.followUp.nobody") : words.say("move.title.followUp", who);
            case Cause.DecisionDue c -> words.say("move.title.decision", what);
            case Cause.OutOfTune c -> tune(c);
            case Cause.PageNotIssued c -> words.say("move.title.page", c.number());
        };
    }

    /** "Runa Felt: acknowledge the concern": the person first, then what to do. */
    public String line(Move move, CaseFile file) {
        String what = MoveReasons.record(move, file);
        String task = switch (move.leading()) {
            case Cause.PromiseBroken c -> words.say("move.line.promiseBroken", what);
            case Cause.PromiseLate c -> what;
            case Cause.PromiseDueSoon c -> what;
            case Cause.PromiseOnOverloaded c -> what;
            case Cause.ToAcknowledge c -> words.say("move.line.acknowledge");
            case Cause.ToAnswer c -> words.say("move.line.answer");
            case Cause.ToSettle c -> words.say("move.line.settle");
            case Cause.NeedChanged c -> words.say("move.line.needChanged");
            case Cause.NotRestated c -> words.say("move.line.needRestate");
            case Cause.Unconfirmed c -> words.say("move.line.needConfirm");
            case Cause.WithoutGoal c -> words.say("move.line.needGoal");
            case Cause.WithoutAction c -> words.say("move.line.needAction");
            case Cause.ActionLate c -> what;
            case Cause.ActionBlocked c -> what;
            case Cause.FollowUpDue c -> words.say("move.line.followUp");
            case Cause.RaciInvalid c -> raciTask(c.failings());
            default -> "";
        };
        String who = move.kind() == Kind.GOAL ? what : MoveReasons.who(move, file);
        if (move.leading() instanceof Cause.OutOfRoom || move.kind() == Kind.STAKEHOLDER || move.kind() == Kind.MEMBER) {
            return who;
        }
        if (task.isEmpty()) {
            return move.kind() == Kind.CHANNEL || move.kind() == Kind.MILESTONE ? what : title(move, file);
        }
        return who.isEmpty() ? capital(task) : words.say("move.line", who, task);
    }

    /** "3 days late", "2 working days", "tomorrow", "11 days, limit 10". */
    public String when(Move move, LocalDate today) {
        return switch (move.leading()) {
            case Cause.PromiseBroken c -> words.say("move.when.broken");
            case Cause.PromiseLate c -> scale.daysLate(c.days());
            case Cause.PromiseDueSoon c -> ahead(c.due(), today);
            case Cause.PromiseOnOverloaded c -> c.due().map(day -> ahead(day, today)).orElseGet(() -> words.say("move.when.noDate"));
            case Cause.ToAcknowledge c -> words.say("move.when.workingDays", c.workingDays());
            case Cause.ToAnswer c -> words.say("move.when.waiting", c.days());
            case Cause.ToSettle c -> words.say("move.when.waiting", c.days());
            case Cause.OutOfRoom c -> words.say("move.when.room", scale.signed(c.room().value()));
            case Cause.Quiet c -> reasons.silence(c.silence());
            case Cause.NeverRead c -> words.say("move.when.neverRead");
            case Cause.StaleReading c -> words.say("move.when.stale", c.age());
            case Cause.BelowDesired c -> reasons.silence(c.silence());
            case Cause.NeedChanged c -> since(c.changed());
            case Cause.NotRestated c -> since(c.since());
            case Cause.Unconfirmed c -> since(c.since());
            case Cause.WithoutGoal c -> words.say("move.when.noGoal");
            case Cause.WithoutAction c -> words.say("move.when.noAction");
            case Cause.BackBriefDiffers c -> since(c.on());
            case Cause.ActionLate c -> scale.daysLate(c.days());
            case Cause.ActionBlocked c -> words.say("move.when.blocked");
            case Cause.MilestoneLate c -> scale.daysLate(c.days());
            case Cause.MilestoneSlipped c -> words.say("move.when.slipped", c.days());
            case Cause.ChannelOverdue c -> words.say("move.when.over", c.days());
            case Cause.RaciInvalid c -> words.say("move.when.raci");
            case Cause.ReviewDue c -> ahead(c.on(), today);
            case Cause.MemberLow c -> since(c.on());
            case Cause.FollowUpDue c -> ahead(c.on(), today);
            case Cause.DecisionDue c -> ahead(c.neededBy(), today);
            case Cause.OutOfTune c -> words.say("move.when.gap", scale.signed(c.sides().gap().orElse(0)));
            case Cause.PageNotIssued c -> ahead(c.meeting().date(), today);
        };
    }

    /** Why, in one line: the leading cause, then what else hit the same record. */
    public String reason(Move move, CaseFile file) {
        return reasons.of(move, file);
    }

    /** "Mark kept". */
    public String button(Offer offer, Kind kind) {
        return switch (offer) {
            case MARK_KEPT -> words.say("move.button.markKept");
            case RE_AGREE -> words.say("move.button.reAgree");
            case HAND_OVER -> words.say("move.button.handOver");
            case ACKNOWLEDGE -> words.say("move.button.acknowledge");
            case ANSWER -> words.say("move.button.answer");
            case SETTLE -> words.say("move.button.settle");
            case RESTATE -> words.say("move.button.restate");
            case SAY_BACK -> words.say("move.button.sayBack");
            case CONFIRM -> words.say("move.button.confirm");
            case GIVE_GOAL -> words.say("move.button.giveGoal");
            case GIVE_ACTION -> words.say("move.button.giveAction");
            case BACK_BRIEF -> words.say("move.button.backBrief");
            case LOG_CONTACT -> words.say("move.button.logContact");
            case PLAN_STEP -> words.say("move.button.planStep");
            case RECORD_READING -> words.say("move.button.recordReading");
            case FIX_RACI -> words.say("move.button.fixRaci");
            case SET_FIRST_DATE -> words.say("move.button.firstDate");
            case MARK_DONE -> words.say("move.button.markDone");
            case NEW_DATE -> words.say("move.button.newDate");
            case UNBLOCK -> words.say("move.button.unblock");
            case MARK_REACHED -> words.say("move.button.markReached");
            case NEW_FORECAST -> words.say("move.button.newForecast");
            case RECORD_SATISFACTION -> words.say("move.button.satisfaction");
            case SET_IMPORTANCE -> words.say("move.button.importance");
            case MARK_HELD -> words.say("move.button.markHeld");
            case REVIEW_RISK -> words.say("move.button.review");
            case LOG_ONE_TO_ONE -> words.say("move.button.oneToOne");
            case RECORD_DECISION -> words.say("move.button.recordDecision");
            case OPEN_DRAFT -> words.say("move.button.openDraft");
            case SEE_ANSWERS -> words.say("move.button.seeAnswers");
            case OPEN -> open(kind);
        };
    }

    private String open(Kind kind) {
        return switch (kind) {
            case PROMISE -> words.say("move.button.openPromise");
            case CONCERN -> words.say("move.button.openConcern");
            case NEED -> words.say("move.button.openNeed");
            case ACTION -> words.say("move.button.openAction");
            case GOAL -> words.say("move.button.openGoal");
            case MILESTONE -> words.say("move.button.openMilestone");
            default -> words.say("move.button.open");
        };
    }

    /** "I owe", and with {@link #groupHint} "to the client". */
    public String group(Group group) {
        return switch (group) {
            case I_OWE -> words.say("move.group.iOwe");
            case GOING_QUIET -> words.say("move.group.goingQuiet");
            case LATE_AND_BLOCKED -> words.say("move.group.lateAndBlocked");
            case OUT_OF_TUNE -> words.say("move.group.outOfTune");
            case NEXT_MEETING -> words.say("move.group.nextMeeting");
        };
    }

    /** What stands muted beside a group's name; empty for the next meeting, which the view names. */
    public String groupHint(Group group) {
        return switch (group) {
            case I_OWE -> words.say("move.group.iOwe.hint");
            case GOING_QUIET -> words.say("move.group.goingQuiet.hint");
            case LATE_AND_BLOCKED -> words.say("move.group.lateAndBlocked.hint");
            case OUT_OF_TUNE -> words.say("move.group.outOfTune.hint");
            case NEXT_MEETING -> "";
        };
    }

    /** "today", "tomorrow", "in 2 days", "3 days late". */
    public String ahead(LocalDate date, LocalDate today) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(today, date));
        if (days < 0) {
            return scale.daysLate(-days);
        }
        return switch (days) {
            case 0 -> words.say("move.when.today");
            case 1 -> words.say("move.when.tomorrow");
            default -> words.say("move.when.in", days);
        };
    }

    private String since(LocalDate day) {
        return words.say("move.when.since", words.day(day));
    }

    private String tune(Cause.OutOfTune cause) {
        return words.say("move.title.tune", words.of(cause.sides().question()),
                scale.number(cause.sides().clientMedian().orElse(0)), scale.number(cause.sides().teamMedian().orElse(0)));
    }

    private String raciTask(List<RaciFailing.OfGoal> failings) {
        return switch (failings.getFirst()) {
            case RaciFailing.NoAccountable f -> words.say("move.raci.noAccountable");
            case RaciFailing.SeveralAccountable f -> words.say("move.raci.severalAccountable");
            case RaciFailing.NobodyResponsible f -> words.say("move.raci.nobodyResponsible");
        };
    }

    private String promise(String who, String what) {
        return who.isEmpty() ? words.say("move.title.promise.nobody", what) : words.say("move.title.promise", who, what);
    }

    private String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, text.offsetByCodePoints(0, 1)).toUpperCase(words.locale())
                + text.substring(text.offsetByCodePoints(0, 1));
    }
}
