package tutti.client;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.ScaleWords;
import tutti.i18n.Words;
import tutti.model.Basis;
import tutti.model.Question;
import tutti.model.Reading;
import tutti.model.RoomSign;
import tutti.model.Stakeholder;
import tutti.model.measure.Answer;
import tutti.model.measure.Outlook;
import tutti.model.measure.Readings;
import tutti.model.measure.Room;
import tutti.model.measure.Zone;
import tutti.widget.chart.LevelSteps;

/** What is said of one stakeholder's readings. */
final class PersonWords {

    private static final int SHORT = 10;

    private final Words words;
    private final ScaleWords scale;

    PersonWords(Words words) {
        this.words = words;
        scale = new ScaleWords(words);
    }

    /** One answer in the row of five. */
    record Figure(String value, String name, boolean fresh, String told) {}

    /** The latest answer to each of the five questions; a question nobody answered is left out. */
    List<Figure> figures(Stakeholder person, Readings readings) {
        return Question.shared().stream()
                .flatMap(question -> readings.latest(person.id(), question).stream())
                .map(answer -> new Figure(Integer.toString(answer.score().value()), words.of(answer.question()), answer.fresh(), told(answer)))
                .toList();
    }

    private String told(Answer answer) {
        return words.say("client.person.answer", words.of(answer.question()), answer.score().value(), when(answer));
    }

    /** "said 18 Nov, 5 days ago". */
    private String when(Answer answer) {
        String key = answer.basis() == Basis.SAID ? "client.person.said" : "client.person.judged";
        return words.say(key, words.day(answer.date()), ago(answer.age()));
    }

    private String ago(int days) {
        return words.say("client.ago", days);
    }

    /** "Minimum *3*, so room *+2*." with what is known of both. */
    String room(Room room) {
        return switch (room) {
            case Room.Known known -> words.say("client.person.room", known.minimum().score().value(), scale.signed(known.value()));
            case Room.Unknown unknown when unknown.why() == Room.Why.NO_READING -> words.say("client.person.room.none");
            case Room.Unknown unknown when unknown.why() == Room.Why.STALE -> words.say("client.person.room.stale",
                    scale.daysOld(unknown.lastConfidence().orElseThrow().age()));
            case Room.Unknown unknown -> words.say("client.person.room.noMinimum");
        };
    }

    /** "Patience *less*, flexibility *same*, support *same*"; empty if none was given. */
    String signs(Stakeholder person, Readings readings) {
        List<String> given = Stream.of(RoomSign.values())
                .flatMap(sign -> readings.sign(person.id(), sign).stream())
                .map(sign -> words.say("client.person.sign", words.of(sign.sign()).toLowerCase(words.locale()), words.of(sign.given())))
                .toList();
        return capital(String.join(", ", given));
    }

    /** "They said so on 18 Nov, 5 days ago". */
    String source(Room room) {
        Optional<Answer> confidence = switch (room) {
            case Room.Known known -> Optional.of(known.confidence());
            case Room.Unknown unknown -> unknown.lastConfidence();
        };
        return confidence.map(this::when).map(this::capital).orElse("");
    }

    /** For a tooltip: "Oskar Brenn, said 20 Nov, 3 days ago: confidence 3, minimum 4". */
    String told(Room room) {
        return switch (room) {
            case Room.Known known -> words.say("client.room.told", known.person().name(), when(known.confidence()),
                    known.confidence().score().value(), known.minimum().score().value());
            case Room.Unknown unknown when unknown.lastConfidence().isPresent() -> words.say("client.room.told.last", unknown.person().name(),
                    when(unknown.lastConfidence().get()), unknown.lastConfidence().get().score().value());
            case Room.Unknown unknown -> words.say("client.room.told.none", unknown.person().name());
        };
    }

    /** "out" or "tight": what a number alone does not say; empty where there is room. */
    String zone(Room.Known room) {
        return room.zone() == Zone.ROOM ? "" : words.of(room.zone());
    }

    /** "Neutral, wanted Supportive". */
    String levels(Stakeholder person) {
        String now = person.current().map(words::of).orElseGet(() -> words.say("client.person.level.none"));
        return person.desired().map(wanted -> words.say("client.person.level.wanted", now, words.of(wanted))).orElse(now);
    }

    /** "Neutral since 2 Oct; before that Resistant since 24 Sep"; empty if none was seen. */
    String levelHistory(Stakeholder person) {
        return person.levels().reversed().stream()
                .map(seen -> words.say("client.person.level.since", words.of(seen.level()), words.day(seen.date())))
                .collect(Collectors.joining("; "));
    }

    /** Every level with its day, for the chart. */
    List<LevelSteps.Seen> seen(Stakeholder person) {
        return person.levels().stream().map(seen -> new LevelSteps.Seen(seen.date(), words.day(seen.date()), seen.level().ordinal(),
                words.say("client.person.level.since", words.of(seen.level()), words.day(seen.date())))).toList();
    }

    OptionalInt needed(Stakeholder person) {
        return person.desired().map(level -> OptionalInt.of(level.ordinal())).orElse(OptionalInt.empty());
    }

    /** "Finance Director, sponsor · Skerry Sound Ferries". */
    String roleAndOrganisation(Stakeholder person) {
        return Stream.of(person.role(), person.organisation()).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** "8: what the readings were built on", a line on each reading of an outlook. */
    String told(Outlook.Point point) {
        return words.say("client.room.point", words.day(point.date()), point.confidence(), point.minimum());
    }

    /** "Confidence 5, minimum 3, patience less". */
    String answers(Reading reading) {
        Stream<String> scores = Stream.of(Question.values()).flatMap(question -> reading.answer(question).stream()
                .map(score -> words.say("client.readings.answer", words.of(question), score.value())));
        Stream<String> signs = Stream.of(RoomSign.values()).flatMap(sign -> reading.sign(sign).stream()
                .map(given -> words.say("client.readings.sign", words.of(sign), words.of(given))));
        return Stream.concat(scores, signs).collect(Collectors.joining(", "));
    }

    /** The last word of the name, for a chart. */
    static String shortName(Stakeholder person) {
        return shortName(person, SHORT);
    }

    /** The last word of the name, in so many letters at most. */
    static String shortName(Stakeholder person, int most) {
        String last = List.of(person.name().strip().split("\\s+")).getLast();
        return last.codePointCount(0, last.length()) <= most ? last : last.substring(0, last.offsetByCodePoints(0, most - 1)) + "…";
    }

    String capital(String sentence) {
        return sentence.isEmpty() ? sentence : sentence.substring(0, 1).toUpperCase(words.locale()) + sentence.substring(1);
    }
}
