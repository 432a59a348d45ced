package tutti.model.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Concern;
import tutti.model.Promise;
import tutti.model.PromiseEnd;

/**
 * What broke, was mended, appeared, became unclear or went between two days.
 *
 * @param shifts by {@link Shift.Way}, the most important need first
 */
public record Shifts(LocalDate from, LocalDate to, List<Shift> shifts) {

    public Shifts {
        shifts = List.copyOf(shifts);
    }

    /** One engagement on two days: {@code then} as it stood when {@code from} ended, {@code now} on {@code to}. */
    public static Shifts between(CaseFile then, LocalDate from, CaseFile now, LocalDate to) {
        List<Shift> shifts = new ArrayList<>();
        needs(Harmony.of(then, from), Harmony.of(now, to), shifts);
        questions(SameQuestions.of(then, from), SameQuestions.of(now, to), shifts);
        rooms(BreathingRoom.of(then, from), BreathingRoom.of(now, to), shifts);
        now.promises().forEach(promise -> promise(then.find(promise.id()), from, promise, to).ifPresent(shifts::add));
        now.concerns().forEach(concern -> concern(then.find(concern.id()), concern).ifPresent(shifts::add));
        return new Shifts(from, to, shifts.stream().sorted(Comparator.comparing(Shift::way)).toList()); // stable: importance stays
    }

    public List<Shift> went(Shift.Way way) {
        return shifts.stream().filter(shift -> shift.way() == way).toList();
    }

    private static void needs(Harmony then, Harmony now, List<Shift> shifts) {
        for (Links links : now.needs()) {
            then.of(links.need().id()).ifPresentOrElse(
                    before -> Stream.of(Link.values())
                            .filter(link -> before.state(link).getClass() != links.state(link).getClass())
                            .forEach(link -> shifts.add(new Shift.OfLink(links.need(), link, before.state(link), links.state(link)))),
                    () -> shifts.add(new Shift.OfNeed(links, true)));
        }
        then.needs().stream().filter(links -> now.of(links.need().id()).isEmpty())
                .forEach(links -> shifts.add(new Shift.OfNeed(links, false)));
    }

    private static void questions(SameQuestions then, SameQuestions now, List<Shift> shifts) {
        for (BothSides sides : now.questions()) {
            BothSides before = then.of(sides.question());
            if (before.isOutOfTune() != sides.isOutOfTune()) {
                shifts.add(new Shift.OfQuestion(sides.question(), before, sides));
            }
        }
    }

    private static void rooms(BreathingRoom then, BreathingRoom now, List<Shift> shifts) {
        for (Room room : now.people()) {
            then.of(room.person().id()).filter(before -> isOut(before) != isOut(room))
                    .ifPresent(before -> shifts.add(new Shift.OfRoom(room.person(), before, room)));
        }
    }

    private static boolean isOut(Room room) {
        return room instanceof Room.Known known && known.zone() == Zone.OUT;
    }

    private static Optional<Shift> promise(Optional<Promise> then, LocalDate from, Promise now, LocalDate to) {
        if (then.isEmpty()) {
            return Optional.of(new Shift.OfPromise(now, isMissed(now, to) ? Shift.Way.BROKE : Shift.Way.APPEARED));
        }
        boolean before = isMissed(then.get(), from);
        boolean after = isMissed(now, to);
        return before == after ? Optional.empty() : Optional.of(new Shift.OfPromise(now, after ? Shift.Way.BROKE : Shift.Way.MENDED));
    }

    private static boolean isMissed(Promise promise, LocalDate day) {
        return Lateness.days(promise, day) > 0 || promise.ending().filter(ending -> ending.end() == PromiseEnd.BROKEN).isPresent();
    }

    private static Optional<Shift> concern(Optional<Concern> then, Concern now) {
        if (now.settled().isPresent()) {
            return then.filter(before -> before.settled().isEmpty()).map(_ -> new Shift.OfConcern(now, Shift.Way.MENDED));
        }
        return then.isEmpty() ? Optional.of(new Shift.OfConcern(now, Shift.Way.APPEARED)) : Optional.empty();
    }
}
