package tutti.model.capture;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tutti.model.Basis;
import tutti.model.Kind;
import tutti.model.Person;
import tutti.model.Question;
import tutti.model.Reading;
import tutti.model.RoomSign;
import tutti.model.Score;
import tutti.model.Sign;
import tutti.model.Stakeholder;

/** Reads {@code reading NAME said confidence 4, minimum 1, patience less}. Without "said" it is the manager's judgement. */
final class ReadingReader {

    private static final Set<Question> CLIENT_ONLY = Set.of(Question.MINIMUM);
    private static final Set<Question> TEAM_ONLY = Set.of(Question.MOTIVATION, Question.FOCUS);
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(/10)?");
    private static final int SHORTEST_WORD = 3;

    private final Draft draft;

    ReadingReader(Draft draft) {
        this.draft = draft;
    }

    int read(int at, List<Person> people) {
        int start = draft.at(at + 1).isMark(":,") ? at + 2 : at + 1;
        NameReader.Found name = draft.names.begun(start, people).orElseThrow();
        draft.mark(at, at + 1, new Meaning.Opens(Kind.READING));
        Optional<Person> person = draft.name(start, name);
        // Which of two people it was about decides what may be asked: until that is answered the words are kept as text.
        return person.map(sure -> answers(sure, name.next())).orElse(draft.tokens.size());
    }

    private int answers(Person person, int from) {
        Map<Question, Score> scores = new EnumMap<>(Question.class);
        Map<RoomSign, Sign> signs = new EnumMap<>(RoomSign.class);
        List<Caution> slips = new ArrayList<>();
        Basis basis = Basis.JUDGED;
        int at = from;
        while (!draft.isEnd(at)) {
            if (at == from && draft.at(at).isWord("said", "says", "judged", "judge", "seems")) {
                basis = draft.at(at).isWord("said", "says") ? Basis.SAID : Basis.JUDGED;
                draft.mark(at, at + 1, new Meaning.By(basis));
            } else if (score(at, person, scores, slips) || sign(at, person, signs)) {
                at++;
            }
            at++;
        }
        Reading reading = filled(Reading.of(draft.ids.next(), person, draft.date, basis), scores, signs);
        draft.things.add(reading);
        slips.forEach(slip -> draft.caution(reading, slip));
        return at;
    }

    private boolean score(int at, Person person, Map<Question, Score> scores, List<Caution> slips) {
        Optional<Question> question = begun(Question.values(), at);
        int number = at + 1;
        if (question.isEmpty() || draft.at(number).type() != Token.Type.WORD || !NUMBER.matcher(draft.at(number).text()).matches()) {
            return false;
        }
        int given = Integer.parseInt(draft.at(number).text().replace("/10", ""));
        boolean client = person instanceof Stakeholder;
        if ((client ? TEAM_ONLY : CLIENT_ONLY).contains(question.get())) {
            slips.add(new Caution.NotAsked(question.get()));
        } else if (given > Score.MOST) {
            slips.add(new Caution.OutOfScale(question.get(), given));
        } else if (!scores.containsKey(question.get())) {
            scores.put(question.get(), new Score(given));
            draft.mark(at, number + 1, new Meaning.Answer(question.get(), new Score(given)));
        }
        return true;
    }

    /** "patience less" and "less patience". */
    private boolean sign(int at, Person person, Map<RoomSign, Sign> signs) {
        Optional<RoomSign> sign = begun(RoomSign.values(), at).or(() -> begun(RoomSign.values(), at + 1));
        Optional<Sign> value = begun(Sign.values(), at).or(() -> begun(Sign.values(), at + 1));
        if (sign.isEmpty() || value.isEmpty() || !(person instanceof Stakeholder) || signs.containsKey(sign.get())) {
            return false;
        }
        signs.put(sign.get(), value.get());
        draft.mark(at, at + 2, new Meaning.Seen(sign.get(), value.get()));
        return true;
    }

    /** The value whose English name this word is or begins, where only one does. */
    private <E extends Enum<E>> Optional<E> begun(E[] values, int at) {
        String word = draft.at(at).text();
        if (draft.at(at).type() != Token.Type.WORD || word.length() < SHORTEST_WORD) {
            return Optional.empty();
        }
        List<E> fitting = List.of(values).stream().filter(value -> value.name().toLowerCase(Locale.ROOT).startsWith(word)).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static Reading filled(Reading empty, Map<Question, Score> scores, Map<RoomSign, Sign> signs) {
        return empty
                .withConfidence(score(scores, Question.CONFIDENCE)).withDirection(score(scores, Question.DIRECTION))
                .withProgress(score(scores, Question.PROGRESS)).withCommunication(score(scores, Question.COMMUNICATION))
                .withTrust(score(scores, Question.TRUST)).withMinimum(score(scores, Question.MINIMUM))
                .withMotivation(score(scores, Question.MOTIVATION)).withFocus(score(scores, Question.FOCUS))
                .withPatience(sign(signs, RoomSign.PATIENCE)).withFlexibility(sign(signs, RoomSign.FLEXIBILITY))
                .withSupport(sign(signs, RoomSign.SUPPORT));
    }

    private static Optional<Score> score(Map<Question, Score> scores, Question question) {
        return Optional.ofNullable(scores.get(question));
    }

    private static Optional<Sign> sign(Map<RoomSign, Sign> signs, RoomSign sign) {
        return Optional.ofNullable(signs.get(sign));
    }
}
