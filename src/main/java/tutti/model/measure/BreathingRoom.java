package tutti.model.measure;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Question;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.RoomSign;
import tutti.model.Sign;
import tutti.model.Stakeholder;

/**
 * Can the client still wait? After the zone of tolerance (Zeithaml, Berry, Parasuraman 1993): perceived minus adequate.
 * Everybody by the order of their records, in four disjoint groups: out, tight, room, unknown.
 *
 * @param signs the latest fresh sign of everybody who gave one
 * @param spent the decisions that ask the client for patience, flexibility or support
 */
public record BreathingRoom(List<Room> people, List<Readings.SignGiven> signs, List<RaidItem> spent) {

    /** From this power on a stakeholder is named as the tightest. */
    public static final int POWERFUL = 4;

    public BreathingRoom {
        people = List.copyOf(people);
        signs = List.copyOf(signs);
        spent = List.copyOf(spent);
    }

    public static BreathingRoom of(CaseFile file, LocalDate today) {
        Readings readings = Readings.of(file, today);
        List<Room> people = file.stakeholders().stream().map(person -> room(person, readings)).toList();
        List<Readings.SignGiven> signs = file.stakeholders().stream()
                .flatMap(person -> Stream.of(RoomSign.values()).flatMap(sign -> readings.sign(person.id(), sign).stream()))
                .toList();
        List<RaidItem> spent = file.raidItems().stream()
                .filter(item -> item.type() == RaidType.DECISION && !item.spends().isEmpty())
                .toList();
        return new BreathingRoom(people, signs, spent);
    }

    private static Room room(Stakeholder person, Readings readings) {
        Optional<Answer> confidence = readings.latest(person.id(), Question.CONFIDENCE);
        Optional<Answer> minimum = readings.latest(person.id(), Question.MINIMUM);
        if (confidence.isEmpty()) {
            return new Room.Unknown(person, Room.Why.NO_READING, confidence, minimum);
        }
        if (!confidence.get().fresh()) {
            return new Room.Unknown(person, Room.Why.STALE, confidence, minimum);
        }
        if (minimum.isEmpty()) {
            return new Room.Unknown(person, Room.Why.NO_MINIMUM, confidence, minimum);
        }
        return new Room.Known(person, confidence.get(), minimum.get());
    }

    public Optional<Room> of(Id<Stakeholder> person) {
        return people.stream().filter(room -> room.person().id().equals(person)).findFirst();
    }

    public List<Room.Known> known() {
        return people.stream().filter(Room.Known.class::isInstance).map(Room.Known.class::cast).toList();
    }

    public List<Room.Unknown> unknown() {
        return people.stream().filter(Room.Unknown.class::isInstance).map(Room.Unknown.class::cast).toList();
    }

    public List<Room.Known> in(Zone zone) {
        return known().stream().filter(room -> room.zone() == zone).toList();
    }

    /** Of those known; empty if nobody is. */
    public OptionalDouble median() {
        return Medians.of(known().stream().map(Room.Known::value).toList());
    }

    /** The one of power 4 or 5 with the least room, out included; of equal ones the most powerful, then the first entered. */
    public Optional<Room.Known> tightest() {
        return known().stream()
                .filter(room -> power(room) >= POWERFUL)
                .min(Comparator.comparingInt(Room.Known::value)
                        .thenComparing(BreathingRoom::power, Comparator.reverseOrder())
                        .thenComparing(room -> room.person().id()));
    }

    private static int power(Room.Known room) {
        return room.person().power().map(level -> level.value()).orElse(0);
    }

    /** Who gives more, the same and less of one sign; all three are there, empty ones too. */
    public Map<Sign, List<Readings.SignGiven>> given(RoomSign sign) {
        Map<Sign, List<Readings.SignGiven>> given = new EnumMap<>(Sign.class);
        for (Sign value : Sign.values()) {
            given.put(value, signs.stream().filter(one -> one.sign() == sign && one.given() == value).toList());
        }
        return Collections.unmodifiableMap(given);
    }
}
