package tutti.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which edits fold into one when history is old. */
final class FoldRule {

    /**
     * An edit, an undo or a redo.
     *
     * @param day on which it was made
     * @param issues whether a page was issued by it
     * @param redoable whether it is undone and can be done again
     */
    record Stamp(long number, String engagement, LocalDate day, boolean issues, boolean redoable) {}

    private FoldRule() {}

    /**
     * Of the edits before {@code keepFrom}, those that one engagement saw on one day fold into one, so that every day's end
     * stays as it was. Never one that issued a page. All that comes after the first edit of {@code keepFrom} or later, or
     * after one that can be redone, stays as it is, however it is dated: a sample brings old dates, and clocks go wrong.
     *
     * @param log in the order of the log
     * @return the edits that fold together, in the order of the log, each of two or more
     */
    static List<List<Stamp>> runs(List<Stamp> log, LocalDate keepFrom) {
        List<List<Stamp>> runs = new ArrayList<>();
        Map<String, List<Stamp>> open = new HashMap<>();
        for (Stamp edit : log) {
            if (!edit.day().isBefore(keepFrom) || edit.redoable()) {
                break;
            }
            List<Stamp> run = open.get(edit.engagement());
            if (run == null || edit.issues() || run.getLast().issues() || !run.getLast().day().equals(edit.day())) {
                run = new ArrayList<>();
                runs.add(run);
                open.put(edit.engagement(), run);
            }
            run.add(edit);
        }
        return runs.stream().filter(run -> run.size() > 1).toList();
    }
}
