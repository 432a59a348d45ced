package tutti.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.result.ResultIterator;

/**
 * Which edit is taken back next, and which ones stay. An edit that issued a page stays for good, and with it those that it was
 * made of: what they left, it changed or hangs on. The ones before can still be taken back.
 *
 * @param staying that come after the next one, the last first
 */
record UndoOrder(Optional<EditLog.Entry> next, List<EditLog.Entry> staying) {

    static UndoOrder of(EditLog log, Reversal reversal) {
        List<EditLog.Entry> staying = new ArrayList<>();
        Set<RowKey> theirs = new HashSet<>();
        try (ResultIterator<EditLog.Entry> done = log.done()) {
            while (done.hasNext()) {
                EditLog.Entry entry = done.next();
                if (entry.hold() == EditLog.Hold.FOLDED) {
                    break;
                }
                if (staying.isEmpty() ? entry.hold() != EditLog.Hold.PAGE : canGo(entry, staying, reversal, theirs)) {
                    return new UndoOrder(Optional.of(entry), staying);
                }
                staying.add(entry);
                theirs.addAll(reversal.rows(entry));
            }
        }
        return new UndoOrder(Optional.empty(), staying);
    }

    private static boolean canGo(EditLog.Entry entry, List<EditLog.Entry> staying, Reversal reversal, Set<RowKey> theirs) {
        return switch (entry.hold()) {
            case NOTHING -> {
                List<RowKey> inTheWay = reversal.inTheWayOfUndoing(entry);
                yield inTheWay.isEmpty() || !theirs.containsAll(inTheWay);
            }
            // A page that stays is not taken out of sight either.
            case PAGE_OF_ITS_OWN -> staying.stream().noneMatch(each -> each.engagement().equals(entry.engagement()));
            case PAGE, FOLDED -> false;
        };
    }
}
