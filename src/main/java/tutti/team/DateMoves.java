package tutti.team;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tutti.i18n.Words;
import tutti.model.Action;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Milestone;
import tutti.model.Thing;
import tutti.model.past.Moved;
import tutti.model.past.PastPage;
import tutti.workspace.Workspace;

/** When the day of the open record was moved, and to which: every slip, from the log. */
final class DateMoves {

    /** So many edits of one record are looked through. */
    private static final int MOST_EDITS = 500;
    /** So many moves are told; a day that was moved more often says so by their count. */
    private static final int MOST_TOLD = 8;

    private final Workspace workspace;
    private final Words words;
    private final ReadOnlyObjectWrapper<List<String>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<Thing> shown = Optional.empty();

    DateMoves(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
    }

    /** A sentence for each move, the newest first; none for a day that stands where it was first agreed. */
    ReadOnlyObjectProperty<List<String>> lines() {
        return lines.getReadOnlyProperty();
    }

    /** Whether there is anything to tell. */
    static boolean hasMoved(Thing record) {
        return Dates.of(record).filter(Dates::moved).isPresent();
    }

    void show(Thing record) {
        Dates.of(record).ifPresent(dates -> show(record, dates));
    }

    /**
     * What a record knows of its date.
     *
     * @param component which of its dates moves
     * @param slips how often it was moved to a later day, where the record counts that
     */
    private record Dates(String component, Optional<LocalDate> first, Optional<LocalDate> now, int slips) {

        static Optional<Dates> of(Thing record) {
            return switch (record) {
                case Action action -> Optional.of(new Dates("due", action.firstDate(), action.due(), action.putOff()));
                case Goal goal -> Optional.of(new Dates("forecast", goal.firstDate(), goal.forecast(), 0));
                case Milestone milestone -> Optional.of(new Dates("forecast", milestone.firstDate(), milestone.forecast(), 0));
                default -> Optional.empty();
            };
        }

        boolean moved() {
            return slips > 0 || first.isPresent() && now.isPresent() && !now.equals(first);
        }
    }

    private void show(Thing record, Dates dates) {
        if (shown.filter(record::equals).isPresent()) {
            return;
        }
        boolean another = shown.filter(before -> before.id().equals(record.id())).isEmpty();
        shown = Optional.of(record);
        if (another || !dates.moved()) {
            lines.set(List.of());
        }
        if (dates.moved()) {
            Id<? extends Thing> id = record.id();
            workspace.chronicle().changesOf(id, PastPage.NEWEST, MOST_EDITS, page -> {
                if (shown.filter(now -> now.id().equals(id)).isPresent()) {
                    lines.set(told(Moved.of(page.changes(), dates.component()), dates));
                }
            });
        }
    }

    private List<String> told(List<Moved> moves, Dates dates) {
        List<String> told = new ArrayList<>(moves.stream().limit(MOST_TOLD).map(this::told).toList());
        if (moves.size() > MOST_TOLD) {
            told.add(words.say("team.moves.more", moves.size() - MOST_TOLD));
        }
        long slips = moves.stream().filter(move -> move.daysLater() > 0).count();
        Optional<LocalDate> oldest = moves.isEmpty() ? dates.now() : Optional.of(moves.getLast().from());
        if (dates.slips() > slips) {
            told.add(words.say("team.moves.before", dates.slips() - slips));
        } else if (dates.first().isPresent() && oldest.isPresent() && !oldest.equals(dates.first())) {
            told.add(words.say("team.moves.first", words.day(dates.first().get()), words.day(oldest.get())));
        }
        return List.copyOf(told);
    }

    private String told(Moved move) {
        String what = move.daysLater() > 0 ? words.say("team.moves.later", words.day(move.from()), words.day(move.to()), move.daysLater())
                : words.say("team.moves.earlier", words.day(move.from()), words.day(move.to()), -move.daysLater());
        return move.made().map(workspace.chronicle()::timeOf).map(LocalDateTime::toLocalDate)
                .map(day -> words.say("team.moves.on", what, words.day(day))).orElse(what);
    }
}
