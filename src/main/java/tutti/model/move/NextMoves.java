package tutti.model.move;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Channel;
import tutti.model.Concern;
import tutti.model.Id;
import tutti.model.Milestone;
import tutti.model.Person;
import tutti.model.Promise;
import tutti.model.Snooze;
import tutti.model.Thing;
import tutti.model.deed.ActionDeeds;
import tutti.model.deed.ConcernDeeds;
import tutti.model.deed.PlanDeeds;
import tutti.model.deed.PromiseDeeds;

/**
 * Everything that asks to be done in one engagement, on one day.
 *
 * @param open what to do, the most urgent first, by {@link Move#BY_URGENCY}
 * @param snoozed what was put off to a later day, the soonest first
 */
public record NextMoves(List<Move> open, List<Snoozed> snoozed) {

    /** A move that was put off, until when and why. */
    public record Snoozed(Move move, Snooze snooze) {}

    public NextMoves {
        open = List.copyOf(open);
        snoozed = List.copyOf(snoozed);
    }

    public static NextMoves of(CaseFile file, LocalDate today) {
        return file.once(List.of(NextMoves.class, today), () -> find(file, today));
    }

    private static NextMoves find(CaseFile file, LocalDate today) {
        List<Move> moves = merged(Stream.of(
                        new PromiseRules(file, today).calls(), new ClientRules(file, today).calls(), new NeedRules(file, today).calls(),
                        new TeamRules(file, today).calls(), new MeetingRules(file, today).calls())
                .flatMap(calls -> calls)
                .toList());
        Map<Id<?>, Snooze> asleep = asleep(file, today);
        return new NextMoves(
                moves.stream().filter(move -> !asleep.containsKey(move.subject())).toList(),
                moves.stream().filter(move -> asleep.containsKey(move.subject()))
                        .map(move -> new Snoozed(move, asleep.get(move.subject())))
                        .sorted(Comparator.comparing(put -> put.snooze().until()))
                        .toList());
    }

    /** One move a record: of several rules that hit it, the one that comes first in {@link Rule} leads. */
    private static List<Move> merged(List<Call> calls) {
        Map<Id<?>, List<Call>> bySubject = new LinkedHashMap<>();
        calls.forEach(call -> bySubject.computeIfAbsent(call.subject(), id -> new ArrayList<>()).add(call));
        return bySubject.values().stream().map(NextMoves::move).sorted(Move.BY_URGENCY).toList();
    }

    private static Move move(List<Call> calls) {
        List<Call> sorted = calls.stream()
                .sorted(Comparator.comparing((Call call) -> call.cause().rule())
                        .thenComparing(call -> call.cause().date().orElse(LocalDate.MAX)))
                .toList();
        Call leading = sorted.getFirst();
        return new Move(leading.subject(), leading.kind(), leading.person().map(NextMoves::id), leading.power(),
                sorted.stream().map(Call::cause).toList());
    }

    private static Id<? extends Person> id(Person person) {
        return person.id();
    }

    /** A snooze ends on its day; of two for one record the longer counts. */
    private static Map<Id<?>, Snooze> asleep(CaseFile file, LocalDate today) {
        Map<Id<?>, Snooze> asleep = new HashMap<>();
        file.snoozes().stream().filter(snooze -> snooze.until().isAfter(today))
                .forEach(snooze -> asleep.merge(snooze.subject(), snooze,
                        (one, other) -> one.until().isBefore(other.until()) ? other : one));
        return asleep;
    }

    public List<Move> in(Group group) {
        return open.stream().filter(move -> move.group() == group).toList();
    }

    public Optional<Move> of(Id<?> subject) {
        return open.stream().filter(move -> move.subject().equals(subject)).findFirst();
    }

    /** The changes that an offer makes to its record with one press, dated today; none for an offer that asks for more. */
    public static List<Change> atOnce(Offer offer, Id<?> subject, CaseFile file, LocalDate today) {
        Optional<? extends Thing> found = file.find(subject);
        return found.<List<Change>>map(thing -> switch (thing) {
            case Promise promise when offer == Offer.MARK_KEPT -> PromiseDeeds.keep(file, promise.id(), today);
            case Concern concern when offer == Offer.ACKNOWLEDGE -> ConcernDeeds.acknowledge(file, concern.id(), today, "");
            case Action action when offer == Offer.MARK_DONE -> ActionDeeds.finish(file, action.id(), today);
            case Action action when offer == Offer.UNBLOCK -> ActionDeeds.start(file, action.id());
            case Milestone milestone when offer == Offer.MARK_REACHED -> PlanDeeds.reach(file, milestone.id(), today);
            case Channel channel when offer == Offer.MARK_HELD -> PlanDeeds.hold(file, channel.id(), today);
            default -> List.of();
        }).orElse(List.of());
    }
}
