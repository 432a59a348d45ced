package tutti.model.measure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import tutti.model.CaseFile;
import tutti.model.Person;
import tutti.model.Question;

/** Do client and team see the same project? The five shared questions, in the order of the chart. */
public record SameQuestions(List<BothSides> questions) {

    public SameQuestions {
        questions = List.copyOf(questions);
    }

    public static SameQuestions of(CaseFile file, LocalDate today) {
        Readings readings = Readings.of(file, today);
        return new SameQuestions(Question.shared().stream()
                .map(question -> new BothSides(question, fresh(readings, file.stakeholders(), question),
                        fresh(readings, file.team(), question)))
                .toList());
    }

    private static List<Answer> fresh(Readings readings, Collection<? extends Person> people, Question question) {
        return people.stream().flatMap(person -> readings.fresh(person.id(), question).stream()).toList();
    }

    public BothSides of(Question question) {
        return questions.stream().filter(both -> both.question() == question).findFirst().orElseThrow();
    }

    public List<BothSides> outOfTune() {
        return questions.stream().filter(BothSides::isOutOfTune).toList();
    }

    /** How many answers there are, and of these judged ones, over all questions and both sides. */
    public int answers() {
        return questions.stream().mapToInt(both -> both.client().size() + both.team().size()).sum();
    }

    public int judged() {
        return questions.stream().mapToInt(BothSides::judged).sum();
    }
}
