package tutti.exchange;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;

/** Takes records apart into their components, and puts them together again. */
final class Components {

    private Components() {}

    static List<RecordComponent> of(Class<?> type) {
        return List.of(type.getRecordComponents());
    }

    static Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model's records are public", e);
        }
    }

    /** @throws IllegalArgumentException if the record refuses the values */
    static Record together(Class<?> type, List<Object> values) {
        try {
            Constructor<?> constructor = type.getConstructor(
                    Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return (Record) constructor.newInstance(values.toArray());
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw refused;
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model's records are public", e);
        }
    }
}
