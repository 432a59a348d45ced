package tutti.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tutti.model.Cadence;
import tutti.model.Id;
import tutti.model.Thing;

/**
 * How a single value stands in a column: as text that a person can read, or as a whole number.
 *
 * @param type SQLite's type
 * @param target the type of record that the value names, if it names one of a known type
 * @param toCell makes a String or Integer of the value
 * @param toValue makes the value again; throws an IllegalArgumentException or DateTimeException if the cell holds no such value
 */
record Codec(String type, Optional<Class<? extends Thing>> target, Function<Object, Object> toCell, Function<Object, Object> toValue) {

    /** The codec for values of {@code type}; empty if such a value takes more than one column. */
    static Optional<Codec> of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofGeneric(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return text(value -> (String) value, cell -> cell);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return number(value -> (Boolean) value ? 1 : 0, cell -> cell != 0);
        }
        if (plain == int.class) {
            return number(value -> (Integer) value, cell -> cell);
        }
        if (plain == LocalDate.class) {
            return text(Object::toString, LocalDate::parse);
        }
        if (plain == LocalTime.class) {
            return text(Object::toString, LocalTime::parse);
        }
        if (plain == Cadence.class) {
            return text(value -> ((Cadence) value).code(), Codec::cadence);
        }
        if (plain.isEnum()) {
            Map<String, Object> constants = constants(plain);
            return text(value -> ((Enum<?>) value).name(), cell -> constant(plain, constants, cell));
        }
        return plain.isRecord() ? scale(plain) : Optional.empty();
    }

    private static Optional<Codec> ofGeneric(ParameterizedType generic) {
        Type argument = generic.getActualTypeArguments()[0];
        if (generic.getRawType() == Id.class) {
            Optional<Class<? extends Thing>> target =
                    argument instanceof Class<?> thing ? Optional.of(thing.asSubclass(Thing.class)) : Optional.empty();
            return Optional.of(new Codec("TEXT", target, Object::toString, cell -> Id.of((String) cell)));
        }
        if (generic.getRawType() == Set.class) {
            Class<?> type = (Class<?>) argument;
            Map<String, Object> constants = constants(type);
            return text(value -> ((Set<?>) value).stream().map(each -> ((Enum<?>) each).name()).collect(Collectors.joining(",")),
                    cell -> Arrays.stream(cell.split(",")).filter(name -> !name.isEmpty())
                            .map(name -> constant(type, constants, name)).collect(Collectors.toSet()));
        }
        return Optional.empty();
    }

    /** A record around one whole number: a level, a score, a share, a number of days. */
    private static Optional<Codec> scale(Class<?> type) {
        RecordParts parts = RecordParts.of(type);
        if (parts.size() != 1 || parts.type(0) != int.class) {
            return Optional.empty();
        }
        return number(value -> (Integer) parts.get(0, value), cell -> parts.make(new Object[] {cell}));
    }

    private static Optional<Codec> text(Function<Object, String> toCell, Function<String, Object> toValue) {
        return Optional.of(new Codec("TEXT", Optional.empty(), toCell::apply, cell -> toValue.apply((String) cell)));
    }

    private static Optional<Codec> number(Function<Object, Integer> toCell, Function<Integer, Object> toValue) {
        return Optional.of(new Codec("INTEGER", Optional.empty(), toCell::apply,
                cell -> toValue.apply(Math.toIntExact(((Number) cell).longValue()))));
    }

    private static Cadence cadence(String code) {
        if (code.isEmpty()) {
            throw new IllegalArgumentException("a cadence is needed");
        }
        return Cadence.parse(code);
    }

    private static Map<String, Object> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(each -> ((Enum<?>) each).name(), each -> each));
    }

    private static Object constant(Class<?> type, Map<String, Object> constants, String name) {
        Object constant = constants.get(name);
        if (constant == null) {
            throw new IllegalArgumentException("“" + name + "” is no " + type.getSimpleName());
        }
        return constant;
    }
}
