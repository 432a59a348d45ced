package tutti.model.deed;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Id;
import tutti.model.Thing;

/** The one way in which a deed changes one record. */
final class Edits {

    private Edits() {}

    /** The change that {@code how} makes to the record; none if it is gone, or stays as it was. */
    static <T extends Thing> List<Change> of(CaseFile file, Id<T> id, UnaryOperator<T> how) {
        Optional<T> before = file.find(id);
        return before.map(how)
                .filter(after -> !after.equals(before.get()))
                .map(Change::keep)
                .orElse(List.of());
    }

    static <E> List<E> plus(List<E> list, E last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    static <E> List<E> minus(List<E> list, E gone) {
        return list.stream().filter(each -> !each.equals(gone)).toList();
    }
}
