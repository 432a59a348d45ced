package tutti.team;

import java.time.LocalDate;
import java.util.Optional;
import tutti.i18n.ScaleWords;
import tutti.i18n.Words;
import tutti.model.Goal;
import tutti.model.Milestone;
import tutti.model.measure.Lateness;

/**
 * When something is expected, or when it ended.
 *
 * @param day the day in words; empty: nobody said
 * @param beside how far that is from what was agreed; empty: not at all
 */
record Forecast(String day, String beside, Tone tone) {

    static Forecast of(Goal goal, LocalDate today, Words words) {
        if (goal.dropped().isPresent()) {
            return new Forecast(words.say("team.dropped.on", words.day(goal.dropped().get().on())), "", Tone.QUIET);
        }
        return of(goal.done(), goal.forecast().or(goal::firstDate), Lateness.slipped(goal), Lateness.days(goal, today), words);
    }

    static Forecast of(Milestone milestone, LocalDate today, Words words) {
        return of(milestone.done(), milestone.forecast().or(milestone::firstDate), Lateness.slipped(milestone),
                Lateness.days(milestone, today), words);
    }

    private static Forecast of(Optional<LocalDate> done, Optional<LocalDate> expected, int slipped, int late, Words words) {
        if (done.isPresent()) {
            return new Forecast(words.say("team.done.on", words.day(done.get())), "", Tone.DONE);
        }
        String day = expected.map(words::day).orElse("");
        if (late > 0) {
            return new Forecast(day, new ScaleWords(words).daysLate(late), Tone.LATE);
        }
        return slipped > 0 ? new Forecast(day, words.say("team.later", slipped), Tone.LATE) : new Forecast(day, "", Tone.PLAIN);
    }

    boolean isDone() {
        return tone == Tone.DONE;
    }

    String spoken() {
        return (day + " " + beside).strip();
    }
}
