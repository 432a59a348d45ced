package tutti.model.past;

import java.util.List;
import tutti.model.Kind;

/** What a store would be without, have again or have otherwise if a backup took its place. */
public record Comparison(List<Line> lines) {

    /**
     * The records of one kind of one engagement.
     *
     * @param engagement its name
     * @param back records that the backup has and the store does not
     * @param gone records that the store has and the backup does not
     * @param changed records that differ
     */
    public record Line(String engagement, Kind kind, int back, int gone, int changed) {

        public boolean isEmpty() {
            return back == 0 && gone == 0 && changed == 0;
        }
    }

    public Comparison {
        lines = List.copyOf(lines);
    }
}
