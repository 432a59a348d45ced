package tutti.client;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.Question;
import tutti.model.Reading;
import tutti.model.Stakeholder;
import tutti.widget.chart.History;
import tutti.widget.chart.ReadingCourse;

/** Draws what somebody answered to one question over the last weeks. */
final class Courses {

    static final int WEEKS = 16;
    /** The five of both sides, and the least they would put up with. */
    static final List<Question> QUESTIONS = Stream.concat(Question.shared().stream(), Stream.of(Question.MINIMUM)).toList();

    private final Words words;

    Courses(Words words) {
        this.words = words;
    }

    /** @param open what a dot opens */
    ReadingCourse course(Stakeholder person, Question question, ClientPicture picture, Runnable open) {
        ReadingCourse course = new ReadingCourse();
        LocalDate today = picture.today();
        List<Reading> answers = picture.readings().of(person.id()).stream().filter(reading -> reading.answer(question).isPresent()).toList();
        course.show(new ReadingCourse.Data(answers.stream().map(reading -> dot(person, question, reading, open)).toList(),
                today.minusWeeks(WEEKS), today, picture.file().engagement().freshDays().value(), told(person, question, answers)));
        return course;
    }

    private History dot(Stakeholder person, Question question, Reading reading, Runnable open) {
        return new History(reading.date(), words.day(reading.date()), reading.answer(question).orElseThrow().value(), Voices.of(reading.basis()),
                words.say("client.readings.told", person.name(), one(question, reading)), open);
    }

    private String told(Stakeholder person, Question question, List<Reading> answers) {
        String all = answers.isEmpty() ? words.say("client.room.noReading")
                : answers.stream().map(reading -> one(question, reading)).collect(Collectors.joining("; "));
        return words.say("client.readings.course", person.name(), words.of(question), all);
    }

    /** "5 on 18 Nov, they said". */
    private String one(Question question, Reading reading) {
        return words.say("client.readings.one", reading.answer(question).orElseThrow().value(), words.day(reading.date()), words.of(reading.basis()));
    }
}
