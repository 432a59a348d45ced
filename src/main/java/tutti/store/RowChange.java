package tutti.store;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the log holds of one change of a row.
 *
 * @param before what stood in it; empty: it came
 * @param after what stands in it then; empty: it went
 */
record RowChange(RowKey row, Optional<Cells> before, Optional<Cells> after) {

    static RowChange of(RowKey row, @Nullable String before, @Nullable String after) {
        return new RowChange(row, Optional.ofNullable(before).map(Cells::parse), Optional.ofNullable(after).map(Cells::parse));
    }

    /** The way from the beginning of this one to the end of a later one of the same row. */
    RowChange then(RowChange later) {
        return new RowChange(row, before.map(cells -> later.before().map(cells::over).orElse(cells)),
                later.after().map(cells -> after.map(cells::over).orElse(cells)));
    }

    RowChange turnedRound() {
        return new RowChange(row, after, before);
    }

    /** Without the columns that are as they were. */
    RowChange narrowed() {
        return before.isEmpty() || after.isEmpty() ? this
                : new RowChange(row, before.map(cells -> cells.unlike(after.get())), after.map(cells -> cells.unlike(before.get())));
    }

    /** Whether all is as it was. */
    boolean isNothing() {
        RowChange narrow = narrowed();
        return narrow.before().map(Cells::isEmpty).orElse(true) && narrow.after().map(Cells::isEmpty).orElse(true)
                && before.isPresent() == after.isPresent();
    }

    /** How much room it takes in the log. */
    long length() {
        return before.map(cells -> cells.json().length()).orElse(0) + after.map(cells -> cells.json().length()).orElse(0);
    }
}
