package tutti.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Copies sets of enums so that they cannot change and are walked in the order of the enum. */
final class Ordered {

    private Ordered() {}

    static <E extends Enum<E>> Set<E> copy(Set<E> set, Class<E> type) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(set);
        return Collections.unmodifiableSet(copy);
    }
}
