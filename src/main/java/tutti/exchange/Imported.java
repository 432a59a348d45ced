package tutti.exchange;

import java.util.List;
import tutti.model.CaseFile;
import tutti.model.Change;

/**
 * What came out of an import: the edit to keep, and what is to be said about it.
 *
 * @param after the case file with the changes applied
 * @param changes one edit; empty if the files say nothing new
 * @param rejects the rows, or whole files, that could not be read
 * @param notes what was decided on the way that the files do not say
 */
public record Imported(CaseFile after, List<Change> changes, List<Reject> rejects, List<Note> notes) {

    public Imported {
        changes = List.copyOf(changes);
        rejects = List.copyOf(rejects);
        notes = List.copyOf(notes);
    }
}
