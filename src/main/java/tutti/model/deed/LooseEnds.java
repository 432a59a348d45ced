package tutti.model.deed;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Thing;

/** References to records that are not there: those that were dropped, or that did not come along. */
public final class LooseEnds {

    private LooseEnds() {}

    /** The case file without such references, and without the records that cannot stand without what they referred to. */
    public static CaseFile cut(CaseFile file) {
        return file.with(Dropping.withoutThese(file, in(file)));
    }

    /** What its records refer to and it does not hold. */
    static Set<Id<?>> in(CaseFile file) {
        Set<Id<?>> named = new HashSet<>();
        file.all().forEach(thing -> collect(thing, named));
        named.remove(file.engagement().id());
        file.all().stream().map(Thing::id).forEach(named::remove);
        return named;
    }

    private static void collect(Object value, Set<Id<?>> named) {
        switch (value) {
            case Id<?> id -> named.add(id);
            case Optional<?> maybe -> maybe.ifPresent(present -> collect(present, named));
            case Collection<?> many -> many.forEach(each -> collect(each, named));
            case Record record -> {
                for (RecordComponent component : record.getClass().getRecordComponents()) {
                    collect(value(component, record), named);
                }
            }
            default -> { } // refers to nothing
        }
    }

    private static Object value(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model's records are public", e);
        }
    }
}
