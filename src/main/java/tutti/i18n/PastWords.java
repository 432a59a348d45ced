package tutti.i18n;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import tutti.model.past.Comparison;
import tutti.model.past.PastChange;
import tutti.model.past.PastEdit;

/** Words for what was done, and when. */
public final class PastWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final int THOUSAND = 1000;
    private static final int MILLION = 1_000_000;

    private final Words words;

    public PastWords(Words words) {
        this.words = words;
    }

    /** "today 14:05", "yesterday 09:12", "Fri 20 Nov, 14:05", "20 November 2024, 14:05". */
    public String when(LocalDateTime moment, LocalDateTime now) {
        String time = CLOCK.format(moment);
        LocalDate day = moment.toLocalDate();
        LocalDate today = now.toLocalDate();
        if (day.equals(today)) {
            return words.say("model.past.today", time);
        }
        if (day.equals(today.minusDays(1))) {
            return words.say("model.past.yesterday", time);
        }
        return words.say("model.past.day", day.getYear() == today.getYear() ? words.weekday(day) : words.fullDay(day), time);
    }

    /** Which edit it was, and whether it was taken back or done again. */
    public String edit(PastChange change) {
        return switch (change.way()) {
            case EDIT -> change.label();
            case UNDO -> words.say("model.past.undo", change.label());
            case REDO -> words.say("model.past.redo", change.label());
            case ELSEWHERE -> words.say("model.past.elsewhere");
        };
    }

    public String happening(PastChange.Happening happening) {
        return switch (happening) {
            case MADE -> words.say("model.past.made");
            case CHANGED -> words.say("model.past.changed");
            case DROPPED -> words.say("model.past.dropped");
            case BROUGHT_BACK -> words.say("model.past.broughtBack");
        };
    }

    /** What became of an edit since; empty for one that stands. */
    public String state(PastEdit edit) {
        if (edit.folded() > 0) {
            return words.say("model.past.folded", edit.folded());
        }
        return switch (edit.state()) {
            case DONE -> "";
            case ISSUED -> words.say("model.past.issued");
            case STAYS -> words.say("model.past.stays");
            case UNDONE -> words.say("model.past.undone");
            case UNREACHABLE -> words.say("model.past.unreachable");
        };
    }

    /** "2 needs come back, 1 goes". */
    public String line(Comparison.Line line) {
        List<String> parts = java.util.stream.Stream.of(
                line.back() == 0 ? "" : words.say("model.past.back", line.back()),
                line.gone() == 0 ? "" : words.say("model.past.gone", line.gone()),
                line.changed() == 0 ? "" : words.say("model.past.otherwise", line.changed())).filter(part -> !part.isEmpty()).toList();
        return words.say("model.past.line", words.of(line.kind()), String.join(", ", parts));
    }

    /** "820 kB", "2.1 MB". */
    public String size(long bytes) {
        return bytes < MILLION ? words.say("model.past.kilobytes", Math.max(1, Math.round((double) bytes / THOUSAND)))
                : words.say("model.past.megabytes", Math.round((double) bytes / (MILLION / 10)) / 10.0);
    }
}
