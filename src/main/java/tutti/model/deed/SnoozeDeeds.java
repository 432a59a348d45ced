package tutti.model.deed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.Snooze;

/** Puts the next move of a record off, or brings it back. */
public final class SnoozeDeeds {

    private SnoozeDeeds() {}

    /** Puts it off until a day, on which it is back in the list; an earlier putting-off of the same record is replaced. */
    public static List<Change> snooze(CaseFile file, Id<?> subject, LocalDate until, String why, IdSource ids) {
        List<Change> changes = new ArrayList<>(wake(file, subject));
        changes.add(new Change.Keep(new Snooze(ids.next(), file.engagement().id(), subject, until, why)));
        return changes;
    }

    public static List<Change> wake(CaseFile file, Id<?> subject) {
        return file.snoozes().stream().filter(snooze -> snooze.subject().equals(subject)).<Change>map(Change.Drop::new).toList();
    }
}
