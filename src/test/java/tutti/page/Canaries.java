package tutti.page;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import tutti.model.Kind;
import tutti.model.OnPage;
import tutti.model.Thing;

/** Writes a word of its own into the texts of records, found by reflection, so that a text that is added later is not forgotten. */
final class Canaries {

    private final BiPredicate<Record, String> isLeft;
    private final Map<String, String> planted = new TreeMap<>();

    /** @param isLeft which texts stay as they are, by their record and their name: "Need.note" */
    Canaries(BiPredicate<Record, String> isLeft) {
        this.isLeft = isLeft;
    }

    /** The canaries, each with the name of the text it sits in. */
    Map<String, String> planted() {
        return planted;
    }

    Set<String> names() {
        return new TreeSet<>(planted.values());
    }

    Thing in(Thing thing) {
        return (Thing) plant(thing);
    }

    private Object plant(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(this::plant);
            case List<?> list -> list.stream().map(this::plant).toList();
            case Record record when record.getClass().getPackageName().equals(Thing.class.getPackageName()) -> record(record);
            default -> value;
        };
    }

    private Object record(Record record) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            String name = name(components[i]);
            Object value = value(components[i], record);
            boolean isTexts = components[i].getGenericType().getTypeName().equals("java.util.List<java.lang.String>");
            values[i] = isLeft.test(record, name) ? value : isTexts ? List.of(canary(name), canary(name)) : types[i] == String.class ? canary(name) : plant(value);
        }
        try {
            return record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The record as it would be if it were taken off the client's page. */
    static Thing offPage(Thing thing) {
        return (Thing) remade((Record) thing, OnPage.class, value -> ((OnPage) value).withShown(false));
    }

    private static Record remade(Record record, Class<?> type, UnaryOperator<Object> change) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Object[] values = Arrays.stream(components).map(component -> component.getType() == type ? change.apply(value(component, record)) : value(component, record)).toArray();
        try {
            return (Record) record.getClass().getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private String canary(String name) {
        String canary = "zq" + name.replace(".", "") + planted.size() + "zq";
        planted.put(canary, name);
        return canary;
    }

    static String name(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    static Object value(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    /** The names of all texts of all kinds of record. */
    static Set<String> all() {
        Set<String> all = new TreeSet<>();
        Arrays.stream(Kind.values()).forEach(kind -> texts(kind.type(), "", all, new HashSet<>()));
        return all;
    }

    private static void texts(Type type, String name, Set<String> found, Set<Type> seen) {
        if (type == String.class) {
            found.add(name);
        } else if (type instanceof ParameterizedType generic) {
            // An id and a set hold no text.
            List<Type> inner = new ArrayList<>(List.of(generic.getActualTypeArguments()));
            if (generic.getRawType() == Optional.class || generic.getRawType() == List.class) {
                inner.forEach(argument -> texts(argument, name, found, seen));
            }
        } else if (type instanceof Class<?> record && record.isRecord() && record.getPackageName().equals(Thing.class.getPackageName()) && seen.add(type)) {
            for (RecordComponent component : record.getRecordComponents()) {
                texts(component.getGenericType(), name(component), found, seen);
            }
        }
    }
}
