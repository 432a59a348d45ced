package tutti.model.measure;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;

/** The middle of a few whole numbers. */
final class Medians {

    private Medians() {}

    /** Of an even count the mean of the middle two; of nothing nothing. */
    static OptionalDouble of(Collection<Integer> values) {
        if (values.isEmpty()) {
            return OptionalDouble.empty();
        }
        List<Integer> sorted = values.stream().sorted().toList();
        int upper = sorted.size() / 2;
        int lower = (sorted.size() - 1) / 2;
        return OptionalDouble.of((sorted.get(lower) + sorted.get(upper)) / 2.0);
    }
}
