package tutti.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tutti.i18n.Words;
import tutti.model.DeliveryConfidence;

/**
 * What the manager keeps at the end of the rescue, and nobody else: delivery confidence and each stakeholder's breathing room
 * over time, with the events that moved them. Everything on it is internal, and every sheet of it says so.
 *
 * @param verdicts ours on each page and the client's at each meeting, the oldest first
 * @param people the most powerful first
 */
public record OwnRecord(Locale language, LocalDate date, String client, String engagement, String author, List<Verdict> verdicts, List<Person> people) {

    public OwnRecord {
        verdicts = List.copyOf(verdicts);
        people = List.copyOf(people);
    }

    /** "Payroll rollout, own record (internal), 2026-11-23.pdf": nobody takes it for the client's. */
    public String fileName(Words words) {
        return Issue.safe(words.say("page.own.fileName", engagement, date.toString()));
    }

    /**
     * @param source "Status page 5", or the meeting with whose verdict it was
     * @param level none for a page without one
     * @param words why we said so, or what they said
     */
    public record Verdict(String when, String source, Optional<DeliveryConfidence> level, String levelWord, String words) {}

    /** @param rows readings and events, the oldest first */
    public record Person(String name, String role, Course course, List<Row> rows) {

        public Person {
            rows = List.copyOf(rows);
        }
    }

    /** Which way an event moves somebody; a reading shows where they stand. */
    public enum Turn { READING, UP, DOWN, NEITHER }

    /** @param detail may be empty */
    public record Row(LocalDate date, String when, Turn turn, String what, String detail) {}

    /**
     * What is drawn: answers of one person over time.
     *
     * @param inWords for who cannot see it
     */
    public record Course(String inWords, LocalDate from, LocalDate to, List<Answer> confidence, List<Answer> minimum, List<Row> events) {

        public Course {
            confidence = List.copyOf(confidence);
            minimum = List.copyOf(minimum);
            events = List.copyOf(events);
        }
    }

    /** @param value 0 to 10. @param isSaid whether they said it; otherwise we judged */
    public record Answer(LocalDate date, int value, boolean isSaid) {}
}
