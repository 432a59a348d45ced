package tutti.i18n;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.model.Basis;
import tutti.model.RaidItem;
import tutti.model.RoomSign;
import tutti.model.Sign;
import tutti.model.measure.BreathingRoom;
import tutti.model.measure.ConcernClock;
import tutti.model.measure.ConcernTime;
import tutti.model.measure.GoingQuiet;
import tutti.model.measure.Leg;
import tutti.model.measure.Outlook;
import tutti.model.measure.PromiseLedger;
import tutti.model.measure.Room;
import tutti.model.measure.Zone;

/** The measures of the client's pillar: breathing room, outlook, promises, the concern clock, silence. */
public final class ClientWords {

    private final Words words;
    private final ScaleWords scale;

    public ClientWords(Words words) {
        this.words = words;
        scale = new ScaleWords(words);
    }

    /** "3 have room, 1 tight, 1 out, 2 unknown". */
    public String groups(BreathingRoom room) {
        List<String> parts = new ArrayList<>(List.of(words.say("model.room.have", room.in(Zone.ROOM).size())));
        parts.addAll(others(room));
        return String.join(", ", parts);
    }

    /** "1 tight, 1 out, 2 unknown; median +2": what stands below the count of those who have room. */
    public String besidesRoom(BreathingRoom room) {
        String others = String.join(", ", others(room));
        if (room.median().isEmpty()) {
            return others.isEmpty() ? words.say("model.room.none") : others;
        }
        String median = scale.signed(room.median().getAsDouble());
        return others.isEmpty() ? words.say("model.room.medianOnly", median) : words.say("model.room.median", others, median);
    }

    /** "2 have room", "1 tight", "1 out". */
    public String group(BreathingRoom room, Zone zone) {
        int count = room.in(zone).size();
        return switch (zone) {
            case ROOM -> words.say("model.room.have", count);
            case TIGHT -> words.say("model.room.tight", count);
            case OUT -> words.say("model.room.out", count);
        };
    }

    /** "2 unknown". */
    public String unknown(BreathingRoom room) {
        return words.say("model.room.unknown", room.unknown().size());
    }

    /** "median +2"; empty while no room is known. */
    public String median(BreathingRoom room) {
        return room.median().isEmpty() ? "" : words.say("model.room.medianOnly", scale.signed(room.median().getAsDouble()));
    }

    private List<String> others(BreathingRoom room) {
        List<String> parts = new ArrayList<>();
        Stream.of(Zone.TIGHT, Zone.OUT).filter(zone -> !room.in(zone).isEmpty()).forEach(zone -> parts.add(group(room, zone)));
        if (!room.unknown().isEmpty()) {
            parts.add(unknown(room));
        }
        return parts;
    }

    /** "Marit Sundal, +2 (power 5)". */
    public String tightest(Room.Known room) {
        return words.say("model.room.tightest", room.person().name(), scale.signed(room.value()),
                room.person().power().map(level -> level.value()).orElse(0));
    }

    /** "+2", or why it is not known: "no reading yet", "26 d old". */
    public String room(Room room) {
        return switch (room) {
            case Room.Known known -> scale.signed(known.value());
            case Room.Unknown(var person, var why, var last, var minimum) when why == Room.Why.STALE ->
                    scale.daysOld(last.orElseThrow().age());
            case Room.Unknown unknown -> words.of(unknown.why());
        };
    }

    /** "1 more, 3 same, 1 less". */
    public String signs(BreathingRoom room, RoomSign sign) {
        String counts = Stream.of(Sign.values())
                .filter(value -> !room.given(sign).get(value).isEmpty())
                .map(value -> words.say("model.room.sign", room.given(sign).get(value).size(), words.of(value)))
                .collect(Collectors.joining(", "));
        return counts.isEmpty() ? words.say("model.room.none") : counts;
    }

    /** "Patience, Support: granted". */
    public String spent(RaidItem decision) {
        String signs = decision.spends().stream().map(words::of).collect(Collectors.joining(", "));
        if (decision.granted().isEmpty()) {
            return words.say("model.spent.asked", signs);
        }
        return decision.granted().get() ? words.say("model.spent.granted", signs) : words.say("model.spent.refused", signs);
    }

    /** "runs out between 2 and 6 weeks from now; 4 readings, weak". */
    public String outlook(Outlook outlook, LocalDate today) {
        return words.say("model.outlook.with", prospect(outlook, today), readings(outlook));
    }

    /** "runs out between 2 and 6 weeks from now", "rising", "not enough readings: 2 of the 3 it takes". */
    public String prospect(Outlook outlook, LocalDate today) {
        return switch (outlook) {
            case Outlook.NotEnough few -> tooLittle(few);
            case Outlook.Steady steady -> words.say("model.outlook.steady");
            case Outlook.Rising rising -> words.say("model.outlook.rising");
            case Outlook.AlreadyOut out -> words.say("model.outlook.out");
            case Outlook.RunsOut runsOut -> runsOut(runsOut, today);
        };
    }

    /** "not enough readings: 2 of the 3 it takes", "not enough readings: 4 over 6 days, and it takes 10". */
    private String tooLittle(Outlook.NotEnough few) {
        int count = few.points().size();
        if (count < Outlook.FEWEST) {
            return words.say("model.outlook.tooFew", count, Outlook.FEWEST);
        }
        long span = ChronoUnit.DAYS.between(few.points().getFirst().date(), few.points().getLast().date());
        return words.say("model.outlook.tooShort", count, span, Outlook.SHORTEST_SPAN);
    }

    private String runsOut(Outlook.RunsOut outlook, LocalDate today) {
        int near = outlook.nearWeeks(today);
        if (outlook.farWeeks(today).isEmpty()) {
            return near > 0 ? words.say("model.outlook.orNot", near) : words.say("model.outlook.anyDayOrNot");
        }
        int far = outlook.farWeeks(today).get();
        if (far <= 0) {
            return words.say("model.outlook.past");
        }
        if (near <= 0) {
            return words.say("model.outlook.within", far);
        }
        return near == far ? words.say("model.outlook.about", near) : words.say("model.outlook.between", near, far);
    }

    /** "4 readings, weak"; judged ones are named so. */
    public String readings(Outlook outlook) {
        return qualified(words.say("model.outlook.readings", outlook.points().size()), outlook);
    }

    /** "4 readings over 47 days, weak". */
    public String readingsOverDays(Outlook outlook) {
        if (outlook.points().size() < 2) {
            return readings(outlook);
        }
        long span = ChronoUnit.DAYS.between(outlook.points().getFirst().date(), outlook.points().getLast().date());
        String count = words.say("model.outlook.readings", outlook.points().size());
        return qualified(words.say("model.outlook.over", count, words.say("model.days", span)), outlook);
    }

    private String qualified(String count, Outlook outlook) {
        String based = outlook.basis() == Basis.JUDGED && !outlook.points().isEmpty() ? words.say("model.outlook.judged", count) : count;
        boolean judgedAtAll = !(outlook instanceof Outlook.NotEnough);
        return judgedAtAll && outlook.isWeak() ? words.say("model.outlook.weak", based) : based;
    }

    /** "kept 7 of 10 on the first date". */
    public String promises(PromiseLedger ledger) {
        return ledger.due().isEmpty()
                ? words.say("model.promises.none")
                : words.say("model.promises.kept", ledger.keptOnFirstDate().size(), ledger.due().size());
    }

    /** "median 1 day, worst 4". */
    public String clock(ConcernClock clock, Leg leg) {
        if (clock.worst(leg).isEmpty()) {
            return words.say("model.clock.none");
        }
        double median = clock.median(leg).orElseThrow();
        return words.say("model.clock.median", words.say("model.days", median), clock.worst(leg).orElseThrow().days());
    }

    /** "waiting 5 days" for a leg that runs, "same day" or "2 days" for one that ended. */
    public String lap(ConcernTime.Lap lap) {
        return lap.isRunning() ? words.say("model.clock.waiting", lap.days()) : words.say("model.clock.took", lap.days());
    }

    /** "11 days", or "never contacted, 40 days". */
    public String silence(GoingQuiet.Silence silence) {
        String days = scale.days(silence.days());
        return silence.last().isPresent() ? days : words.say("model.silence.never", days);
    }

    /** "limit 10"; empty without a limit. */
    public String limit(GoingQuiet.Silence silence) {
        return silence.person().contactLimit().map(limit -> words.say("model.silence.limit", limit.value())).orElse("");
    }
}
