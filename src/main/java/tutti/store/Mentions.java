package tutti.store;

import java.util.Collection;
import java.util.Optional;
import tutti.model.Id;

/** Whether a value, or anything within it, is one of certain ids. */
final class Mentions {

    private Mentions() {}

    static boolean any(Object value, Collection<Id<?>> ids) {
        return switch (value) {
            case Id<?> id -> ids.contains(id);
            case Optional<?> maybe -> maybe.filter(present -> any(present, ids)).isPresent();
            case Collection<?> many -> many.stream().anyMatch(each -> any(each, ids));
            case Record whole -> anyPart(whole, ids);
            default -> false;
        };
    }

    private static boolean anyPart(Record whole, Collection<Id<?>> ids) {
        RecordParts parts = RecordParts.of(whole.getClass());
        for (int i = 0; i < parts.size(); i++) {
            if (any(parts.get(i, whole), ids)) {
                return true;
            }
        }
        return false;
    }
}
