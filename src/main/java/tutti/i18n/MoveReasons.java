package tutti.i18n;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.model.Action;
import tutti.model.Cadence;
import tutti.model.CaseFile;
import tutti.model.Match;
import tutti.model.Person;
import tutti.model.RaidItem;
import tutti.model.Stakeholder;
import tutti.model.Thing;
import tutti.model.measure.GoingQuiet;
import tutti.model.measure.Named;
import tutti.model.measure.RaciFailing;
import tutti.model.move.Cause;
import tutti.model.move.Move;

/** Says why a record asks for a move. */
final class MoveReasons {

    private static final int DAYS_A_WEEK = 7;

    private final Words words;
    private final ScaleWords scale;
    private final TeamWords team;

    MoveReasons(Words words) {
        this.words = words;
        scale = new ScaleWords(words);
        team = new TeamWords(words);
    }

    /** Why, in one line: the leading cause, then what else hit the same record. */
    String of(Move move, CaseFile file) {
        return Stream.concat(
                        Stream.of(leadingReason(move, file)),
                        move.causes().stream().skip(1).map(cause -> phrase(cause, move, file)))
                .filter(text -> !text.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** What the leading cause adds to its title; concerns and needs are heard in the client's own words. */
    private String leadingReason(Move move, CaseFile file) {
        return switch (move.leading()) {
            case Cause.PromiseDueSoon c -> c.first().isPresent() ? phrase(c, move, file)
                    : words.say("move.reason.promisedFor", words.weekday(c.due()));
            case Cause.ToAcknowledge c -> quoted(move, file);
            case Cause.ToAnswer c -> quoted(move, file);
            case Cause.ToSettle c -> quoted(move, file);
            case Cause.Unconfirmed c -> join(phrase(c, move, file), quoted(move, file));
            case Cause.NotRestated c -> quoted(move, file);
            case Cause.WithoutGoal c -> quoted(move, file);
            case Cause.WithoutAction c -> quoted(move, file);
            case Cause.Quiet c -> power(c.silence().person());
            case Cause.ActionLate c -> serves(move, file);
            default -> phrase(move.leading(), move, file);
        };
    }

    /** A cause as a part of a sentence. */
    private String phrase(Cause cause, Move move, CaseFile file) {
        return switch (cause) {
            case Cause.PromiseBroken c -> words.say("move.reason.broken", words.weekday(c.on()));
            case Cause.PromiseLate c -> words.say("move.reason.promisedFor", words.weekday(c.due()));
            case Cause.PromiseDueSoon c -> c.first().map(first -> words.say("move.reason.first", words.day(first))).orElse("");
            case Cause.PromiseOnOverloaded c -> words.say("move.reason.overloaded", c.load().member().name(), team.load(c.load()));
            case Cause.ToAcknowledge c -> words.say("move.reason.toAcknowledge");
            case Cause.ToAnswer c -> words.say("move.reason.toAnswer");
            case Cause.ToSettle c -> words.say("move.reason.toSettle");
            case Cause.OutOfRoom c -> words.say("move.reason.room", c.room().confidence().score().value(),
                    c.room().minimum().score().value());
            case Cause.Quiet c -> silence(c.silence());
            case Cause.NeverRead c -> words.say("move.reason.neverRead");
            case Cause.StaleReading c -> words.say("move.reason.stale", c.age());
            case Cause.BelowDesired c -> words.say("move.reason.below", words.of(c.current()), words.of(c.desired()));
            case Cause.NeedChanged c -> words.say("move.reason.changed", words.day(c.changed()), words.day(c.confirmed()));
            case Cause.NotRestated c -> words.say("move.reason.notRestated");
            case Cause.Unconfirmed c -> c.saidBack() ? words.say("move.reason.waiting") : words.say("move.reason.notSaidBack");
            case Cause.WithoutGoal c -> words.say("move.reason.noGoal");
            case Cause.WithoutAction c -> words.say("move.reason.noAction");
            case Cause.BackBriefDiffers c -> c.match() == Match.PARTLY
                    ? words.say("move.reason.partly", c.by().name()) : words.say("move.reason.differs", c.by().name());
            case Cause.ActionLate c -> scale.daysLate(c.days());
            case Cause.ActionBlocked c -> blocked(c, file);
            case Cause.MilestoneLate c -> scale.daysLate(c.days());
            case Cause.MilestoneSlipped c -> words.say("move.reason.slipped", words.day(c.first()), words.day(c.forecast()));
            case Cause.ChannelOverdue c -> join(cadence(c.cadence()), who(move, file));
            case Cause.RaciInvalid c -> c.failings().stream().map(this::raci).collect(Collectors.joining("; "));
            case Cause.ReviewDue c -> words.say("move.reason.review", words.weekday(c.on()));
            case Cause.MemberLow c -> words.say("move.reason.motivation", c.motivation());
            case Cause.FollowUpDue c -> record(move, file);
            case Cause.DecisionDue c -> decision(move, file);
            case Cause.OutOfTune c -> c.sides().gap().orElse(0) < 0 ? words.say("move.reason.teamHigher") : words.say("move.reason.clientHigher");
            case Cause.PageNotIssued c -> words.say("move.reason.meeting", c.meeting().name(), words.weekday(c.meeting().date()));
        };
    }

    /** "11 days, limit 10". */
    String silence(GoingQuiet.Silence silence) {
        return silence.person().contactLimit().isPresent()
                ? words.say("move.when.limit", silence.days(), silence.person().contactLimit().get().value())
                : words.say("move.when.silent", silence.days());
    }

    private String power(Stakeholder person) {
        return person.power().map(level -> words.say("move.reason.power", level.value())).orElse("");
    }

    private String blocked(Cause.ActionBlocked cause, CaseFile file) {
        return cause.waitsFor().flatMap(file::find).map(decision -> words.say("move.reason.waitsFor", decision.text()))
                .orElseGet(() -> cause.by().isBlank() ? words.say("move.reason.blocked") : words.say("move.reason.blockedBy", cause.by()));
    }

    private String serves(Move move, CaseFile file) {
        return file.find(move.subject()).filter(Action.class::isInstance).map(Action.class::cast)
                .flatMap(action -> served(action, file))
                .map(need -> words.say("move.reason.serves", need)).orElse("");
    }

    private static Optional<String> served(Action action, CaseFile file) {
        return Stream.concat(file.find(action.needs()).stream(),
                        action.goal().flatMap(file::find).stream().flatMap(goal -> file.find(goal.needs()).stream()))
                .findFirst().map(Thing::title);
    }

    private String decision(Move move, CaseFile file) {
        return file.find(move.subject()).filter(RaidItem.class::isInstance).map(RaidItem.class::cast)
                .map(item -> join(who(move, file), item.waits().isBlank() ? "" : words.say("move.reason.waits", item.waits())))
                .orElse("");
    }

    private String raci(RaciFailing.OfGoal failing) {
        return failing instanceof RaciFailing.SeveralAccountable several
                ? words.say("move.reason.several", names(several.people()), several.people().size())
                : team.fully(failing);
    }

    private String names(List<Named> people) {
        String first = people.subList(0, people.size() - 1).stream().map(Named::name).collect(Collectors.joining(", "));
        return words.say("model.list.and", first, people.getLast().name());
    }

    private String cadence(Cadence cadence) {
        return switch (cadence) {
            case Cadence.EveryDays every when every.days().value() % DAYS_A_WEEK == 0 ->
                    words.say("move.cadence.weeks", every.days().value() / DAYS_A_WEEK);
            case Cadence.EveryDays every -> words.say("move.cadence.days", every.days().value());
            case Cadence.OnWeekdays on -> words.say("move.cadence.weekdays", on.days().stream().map(this::weekday)
                    .collect(Collectors.joining(", ")));
        };
    }

    private String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.SHORT, words.locale());
    }

    private String quoted(Move move, CaseFile file) {
        return words.say("move.quote", record(move, file));
    }

    private static String join(String first, String second) {
        return Stream.of(first, second).filter(text -> !text.isBlank()).collect(Collectors.joining("; "));
    }

    /** What the record that a move is about calls itself; empty for a question, which has none. */
    static String record(Move move, CaseFile file) {
        return file.find(move.subject()).map(Thing::title).orElse("");
    }

    /** Whom a move concerns; empty: nobody in particular. */
    static String who(Move move, CaseFile file) {
        return move.person().flatMap(file::find).map(Person::name).orElse("");
    }
}
