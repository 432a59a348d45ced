package tutti.harmony;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tutti.i18n.ClientWords;
import tutti.i18n.ScaleWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Person;
import tutti.model.RoomSign;
import tutti.model.Stakeholder;
import tutti.model.measure.Answer;
import tutti.model.measure.BreathingRoom;
import tutti.model.measure.ConcernClock;
import tutti.model.measure.ConcernTime;
import tutti.model.measure.Leg;
import tutti.model.measure.Outlook;
import tutti.model.measure.PromiseLedger;
import tutti.model.measure.PromiseStanding;
import tutti.model.measure.Room;
import tutti.model.measure.Zone;
import tutti.widget.panel.MadeOf;
import tutti.workspace.Trail;

/** The figures of the client's pillar, each with the records it is made of. */
final class ClientFigures {

    private final CaseFile file;
    private final LocalDate today;
    private final Words words;
    private final ClientWords client;
    private final Trail trail;

    ClientFigures(CaseFile file, LocalDate today, Words words, Trail trail) {
        this.file = file;
        this.today = today;
        this.words = words;
        this.client = new ClientWords(words);
        this.trail = trail;
    }

    /** "of 7 have room". */
    Figure have(BreathingRoom room) {
        return rooms(words.say("harmony.room.of", room.people().size()), room.in(Zone.ROOM));
    }

    /** "1 tight", "1 out", "2 unknown", "median +2". */
    List<Figure> besides(BreathingRoom room) {
        List<Figure> figures = new ArrayList<>();
        Stream.of(Zone.TIGHT, Zone.OUT).filter(zone -> !room.in(zone).isEmpty())
                .forEach(zone -> figures.add(rooms(client.group(room, zone), room.in(zone))));
        if (!room.unknown().isEmpty()) {
            figures.add(rooms(client.unknown(room), room.unknown()));
        }
        if (room.median().isPresent()) {
            figures.add(rooms(client.median(room), room.known().stream().sorted(Comparator.comparingInt(Room.Known::value)).toList()));
        }
        return figures;
    }

    private Figure rooms(String text, List<? extends Room> rooms) {
        return new Figure(text, words.say("harmony.figure.room", text), rooms.isEmpty(), () -> rooms.stream()
                .map(room -> new MadeOf.Line(room.person().name(), words.say("harmony.figure.room.line", client.room(room), rests(room)),
                        stakeholder(room.person().id()))).toList());
    }

    /** "confidence 5, they said, 18 Nov; the least 3, 12 Nov". */
    private String rests(Room room) {
        Optional<Answer> confidence = room instanceof Room.Known known ? Optional.of(known.confidence()) : ((Room.Unknown) room).lastConfidence();
        Optional<Answer> least = room instanceof Room.Known known ? Optional.of(known.minimum()) : ((Room.Unknown) room).minimum();
        return String.join("; ", Stream.concat(confidence.stream(), least.stream()).map(this::answer).toList());
    }

    private String answer(Answer answer) {
        return words.say("harmony.figure.answer", words.of(answer.question()), answer.score().value(), words.of(answer.basis()), words.day(answer.date()));
    }

    /** Where somebody's room is going; made of the readings it is drawn through, the latest first. */
    Figure outlook(Room.Known known, Outlook outlook) {
        return new Figure(client.outlook(outlook, today), words.say("harmony.figure.outlook", known.person().name()), outlook.points().isEmpty(),
                () -> outlook.points().reversed().stream().map(point -> new MadeOf.Line(words.say("harmony.figure.point", words.day(point.date()),
                        new ScaleWords(words).signed(point.room())), words.say("harmony.figure.point.of", point.confidence(), point.minimum()),
                        stakeholder(known.person().id()))).toList());
    }

    /** "3 same, 2 less": who gives what, and what it was spent on. */
    Figure sign(BreathingRoom room, RoomSign sign) {
        boolean asked = room.given(sign).values().stream().anyMatch(all -> !all.isEmpty());
        return new Figure(asked ? client.signs(room, sign) : words.say("harmony.not-asked"), words.of(sign), !asked, () -> signs(room, sign));
    }

    private List<MadeOf.Line> signs(BreathingRoom room, RoomSign sign) {
        Stream<MadeOf.Line> given = room.given(sign).values().stream().flatMap(List::stream).flatMap(one -> file.find(one.person()).stream()
                .map(person -> new MadeOf.Line(person.name(), words.say("harmony.figure.given", words.of(one.given()), words.day(one.date())), open(person))));
        Stream<MadeOf.Line> spent = room.spent().stream().filter(decision -> decision.spends().contains(sign))
                .map(decision -> new MadeOf.Line(decision.text(), client.spent(decision), () -> trail.goTo(Kind.RAID_ITEM, decision.id())));
        return Stream.concat(given, spent).toList();
    }

    /** "kept 7 of 10 on the first date": those that were due, each with what became of it. */
    Figure promises(PromiseLedger ledger) {
        return new Figure(client.promises(ledger), words.say("harmony.room.promises"), ledger.due().isEmpty(), () -> ledger.due().stream()
                .map(standing -> new MadeOf.Line(standing.promise().what(), standing(standing), () -> trail.goTo(Kind.PROMISE, standing.promise().id()))).toList());
    }

    private String standing(PromiseStanding standing) {
        String result = standing.isLate() ? new ScaleWords(words).daysLate(standing.daysLate())
                : standing.isKeptOnFirstDate() ? words.say("harmony.figure.kept-first") : words.of(standing.outcome());
        return standing.promise().firstDate().map(first -> words.say("harmony.figure.promise", words.day(first), result)).orElse(result);
    }

    /** "median 1 day, worst 4": every lap, the longest first. */
    Figure clock(ConcernClock clock, Leg leg) {
        return new Figure(client.clock(clock, leg), words.of(leg), clock.laps(leg).isEmpty(), () -> clock.laps(leg).stream().sorted(Comparator.comparingInt(ConcernTime.Lap::days).reversed())
                .map(lap -> new MadeOf.Line(words.say("harmony.explain.words", lap.concern().words()), client.lap(lap),
                        () -> trail.goTo(Kind.CONCERN, lap.concern().id()))).toList());
    }

    Runnable stakeholder(Id<Stakeholder> person) {
        return () -> trail.goTo(Kind.STAKEHOLDER, person);
    }

    private Runnable open(Person person) {
        return () -> trail.goTo(Kind.of(person), person.id());
    }
}
