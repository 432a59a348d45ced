package tutti.editor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import tutti.model.Thing;
import tutti.model.past.PastChange.Difference;

/**
 * Which field of a form shows a component of its record. Nobody has to write that down: it is the field that says
 * something else when only that component differs.
 */
final class FieldNames<T extends Thing> {

    /** A field by its name; {@code internal} while nobody but the manager may see it. */
    record Field<T>(String name, Function<T, ?> get, BooleanSupplier internal) {}

    private final List<Field<T>> fields = new ArrayList<>();

    void add(Field<T> field) {
        fields.add(field);
    }

    void addAll(FieldNames<T> others) {
        fields.addAll(others.fields);
    }

    /** Empty if no field shows it. */
    Optional<Field<T>> of(T record, Difference difference) {
        return with(record, difference.component(), difference.old()).flatMap(before ->
                with(record, difference.component(), difference.now()).flatMap(after ->
                        fields.stream().filter(field -> saysAnother(field, before, after)).findFirst()));
    }

    private static <T> boolean saysAnother(Field<T> field, T before, T after) {
        return !Objects.equals(field.get().apply(before), field.get().apply(after));
    }

    /** Empty if no record can have that value beside the others it has today. */
    @SuppressWarnings("unchecked") // a record's constructor makes such a record
    private static <T extends Thing> Optional<T> with(T record, String name, Object value) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        try {
            Object[] values = new Object[components.length];
            for (int place = 0; place < components.length; place++) {
                values[place] = components[place].getName().equals(name) ? value : components[place].getAccessor().invoke(record);
            }
            Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return Optional.of((T) record.getClass().getDeclaredConstructor(types).newInstance(values));
        } catch (InvocationTargetException refused) {
            return Optional.empty();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(record.getClass() + " is no open record", e);
        }
    }
}
