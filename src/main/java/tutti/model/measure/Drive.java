package tutti.model.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Member;
import tutti.model.Question;

/**
 * Is the team motivated, focused and moving in the right direction? The latest fresh answers of every member but the
 * manager. Counts are of those who answered; names are for the Team view only.
 *
 * @param answers fresh ones to the three questions, by member
 * @param team everybody who is asked
 */
public record Drive(List<Answer> answers, List<Member> team) {

    public Drive {
        answers = List.copyOf(answers);
        team = List.copyOf(team);
    }

    /** The three questions, in the order in which they are shown. */
    public static List<Question> questions() {
        return List.of(Question.MOTIVATION, Question.FOCUS, Question.DIRECTION);
    }

    public static Drive of(CaseFile file, LocalDate today) {
        Readings readings = Readings.of(file, today);
        List<Answer> answers = file.team().stream()
                .flatMap(member -> questions().stream().flatMap(question -> readings.fresh(member.id(), question).stream()))
                .toList();
        return new Drive(answers, file.team());
    }

    public List<Answer> answers(Question question) {
        return answers.stream().filter(answer -> answer.question() == question).toList();
    }

    public List<Answer> in(Question question, Band band) {
        return answers(question).stream().filter(answer -> Band.of(answer.score()) == band).toList();
    }

    /** Who answered at least one of the three. */
    public List<Member> answered() {
        return team.stream().filter(this::hasAnswered).toList();
    }

    /** Who has no fresh answer to any of the three. */
    public List<Member> silent() {
        return team.stream().filter(member -> !hasAnswered(member)).toList();
    }

    /** The age of the oldest answer that counts, in days. */
    public OptionalInt oldest() {
        return answers.stream().mapToInt(Answer::age).max();
    }

    public List<Id<?>> records() {
        return Stream.<Id<?>>concat(answers.stream().map(Answer::reading), silent().stream().map(Member::id)).distinct().toList();
    }

    private boolean hasAnswered(Member member) {
        return answers.stream().anyMatch(answer -> answer.person().equals(member.id()));
    }
}
