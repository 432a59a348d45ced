package tutti.harmony;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.i18n.ScaleWords;
import tutti.i18n.Words;
import tutti.model.Basis;
import tutti.model.CaseFile;
import tutti.model.Kind;
import tutti.model.RoomSign;
import tutti.model.measure.BreathingRoom;
import tutti.model.measure.ConcernClock;
import tutti.model.measure.Leg;
import tutti.model.measure.Outlook;
import tutti.model.measure.Outlooks;
import tutti.model.measure.PromiseLedger;
import tutti.model.measure.Room;
import tutti.model.measure.Zone;
import tutti.widget.chart.Dot;
import tutti.widget.chart.Unread;
import tutti.widget.mark.Voice;
import tutti.workspace.Trail;

/**
 * The client's pillar in words and dots.
 *
 * @param count how many have room; empty: no reading yet
 * @param of what is counted, and {@code besides} the other groups and the median
 * @param tightest the tightest of power 4 or 5, with its outlook
 * @param signs patience, flexibility and support, each with its counts
 */
record RoomCardModel(Optional<Integer> count, Figure of, List<Figure> besides, List<Dot> dots, List<Unread> unread,
                     Optional<Tightest> tightest, List<Line> signs, List<Line> ledger) {

    /** @param open opens them */
    record Tightest(String name, String power, boolean falling, Figure outlook, Runnable open) {}

    record Line(String name, Figure value) {}

    static RoomCardModel of(CaseFile file, LocalDate today, Words words, Trail trail) {
        BreathingRoom room = BreathingRoom.of(file, today);
        ClientFigures figures = new ClientFigures(file, today, words, trail);
        Optional<Room.Known> tightest = room.tightest();
        List<Dot> dots = room.known().stream().map(known -> dot(known, tightest, words, trail)).toList();
        List<Unread> unread = room.unknown().stream().map(unknown -> unread(unknown, words, trail)).toList();
        Optional<Integer> count = room.known().isEmpty() ? Optional.empty() : Optional.of(room.in(Zone.ROOM).size());
        return new RoomCardModel(count, figures.have(room), figures.besides(room), dots, unread,
                tightest.map(known -> tightest(file, known, today, words, figures)),
                Stream.of(RoomSign.values()).map(sign -> new Line(words.of(sign), figures.sign(room, sign))).toList(), ledger(file, today, words, figures));
    }

    private static Dot dot(Room.Known known, Optional<Room.Known> tightest, Words words, Trail trail) {
        String told = words.say("harmony.room.told", known.person().name(), words.of(known.confidence().basis()),
                words.day(known.confidence().date()), known.confidence().score().value(), known.minimum().score().value());
        return new Dot(known.person().initials(), known.value(), known.basis() == Basis.SAID ? Voice.SAID : Voice.JUDGED,
                tightest.filter(known::equals).isPresent(), told, () -> trail.goTo(Kind.STAKEHOLDER, known.person().id()));
    }

    private static Unread unread(Room.Unknown unknown, Words words, Trail trail) {
        String why = switch (unknown.why()) {
            case NO_READING -> words.say("harmony.room.no-reading");
            case STALE -> words.say("harmony.room.stale", unknown.lastConfidence().map(answer -> answer.age()).orElse(0));
            case NO_MINIMUM -> words.say("harmony.room.no-minimum");
        };
        return new Unread(unknown.person().initials(), why, words.say("harmony.room.unknown.told", unknown.person().name(), why),
                () -> trail.goTo(Kind.STAKEHOLDER, unknown.person().id()));
    }

    private static Tightest tightest(CaseFile file, Room.Known known, LocalDate today, Words words, ClientFigures figures) {
        Outlook outlook = Outlooks.of(file, today).of(known.person().id());
        boolean falling = outlook instanceof Outlook.RunsOut || outlook instanceof Outlook.AlreadyOut;
        return new Tightest(words.say("harmony.room.tightest", known.person().name(), new ScaleWords(words).signed(known.value())),
                words.say("harmony.room.power", known.person().power().map(level -> level.value()).orElse(0)),
                falling, figures.outlook(known, outlook), figures.stakeholder(known.person().id()));
    }

    private static List<Line> ledger(CaseFile file, LocalDate today, Words words, ClientFigures figures) {
        PromiseLedger promises = PromiseLedger.of(file, today);
        ConcernClock clock = ConcernClock.of(file, today);
        Stream<Line> kept = promises.due().isEmpty() ? Stream.empty()
                : Stream.of(new Line(words.say("harmony.room.promises"), figures.promises(promises)));
        Stream<Line> heard = clock.laps(Leg.ACKNOWLEDGE).isEmpty() ? Stream.empty()
                : Stream.of(new Line(words.say("harmony.room.acknowledge"), figures.clock(clock, Leg.ACKNOWLEDGE)));
        return Stream.concat(kept, heard).toList();
    }
}
