package tutti.store;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Takes records of one type apart and puts them together. */
final class RecordParts {

    private final RecordComponent[] components;
    private final List<MethodHandle> getters;
    private final MethodHandle constructor;

    private RecordParts(RecordComponent[] components, List<MethodHandle> getters, MethodHandle constructor) {
        this.components = components;
        this.getters = getters;
        this.constructor = constructor;
    }

    static RecordParts of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        Class<?>[] types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            MethodHandle constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            List<MethodHandle> getters = new ArrayList<>();
            for (RecordComponent component : components) {
                getters.add(lookup.unreflect(component.getAccessor()).asType(MethodType.methodType(Object.class, Object.class)));
            }
            return new RecordParts(components, List.copyOf(getters), constructor);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " is no public record", e);
        }
    }

    int size() {
        return components.length;
    }

    String name(int index) {
        return components[index].getName();
    }

    Type type(int index) {
        return components[index].getGenericType();
    }

    Object get(int index, Object whole) {
        try {
            return getters.get(index).invokeExact(whole);
        } catch (Throwable e) { // a method handle throws whatever its method throws
            throw unchecked(e);
        }
    }

    /** @throws RuntimeException what the record's constructor throws when it refuses a value */
    Object make(Object[] values) {
        try {
            return constructor.invokeExact(values);
        } catch (Throwable e) { // a method handle throws whatever its method throws
            throw unchecked(e);
        }
    }

    private static RuntimeException unchecked(Throwable e) {
        if (e instanceof Error error) {
            throw error;
        }
        return e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
    }
}
