package tutti.store;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import tutti.model.Cadence;
import tutti.model.Days;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.Kind;
import tutti.model.Level;
import tutti.model.Percent;
import tutti.model.Score;
import tutti.model.Thing;

/**
 * Records of every kind, with everything in them that they can hold or with nothing that they can lack. Read off the
 * records themselves, so that a component added later is tried too. References name records made before.
 */
public final class Filled {

    private final IdSource ids;
    private final Random random;
    private final boolean full;
    private final Map<Kind, Id<?>> made = new EnumMap<>(Kind.class);

    private Filled(IdSource ids, Random random, boolean full) {
        this.ids = ids;
        this.random = random;
        this.full = full;
    }

    /** One record of every kind, in the order of the kinds, the engagement first. */
    public static List<Thing> everyKind(IdSource ids, Random random, boolean full) {
        Filled filled = new Filled(ids, random, full);
        Id<Engagement> id = ids.next();
        filled.made.put(Kind.ENGAGEMENT, id);
        List<Thing> things = new ArrayList<>();
        things.add((Thing) filled.make(Engagement.class, id));
        things.addAll(filled.rest());
        return things;
    }

    /** One record of every kind but the first, for an engagement that is there. */
    static List<Thing> everyKind(IdSource ids, Random random, Engagement engagement, boolean full) {
        Filled filled = new Filled(ids, random, full);
        filled.made.put(Kind.ENGAGEMENT, engagement.id());
        return filled.rest();
    }

    private List<Thing> rest() {
        List<Thing> things = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.ENGAGEMENT) {
                Id<?> id = ids.next();
                made.put(kind, id);
                things.add((Thing) make(kind.type(), id));
            }
        }
        return things;
    }

    private Object make(Class<?> type, Id<?> id) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = components[i].getName().equals("id") ? id : value(type, components[i].getName(), components[i].getGenericType());
        }
        try {
            return type.getConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new)).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " " + Arrays.toString(values), e);
        }
    }

    private Object value(Class<?> owner, String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            return generic(owner, name, generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) {
            return full ? name + " “ü” שלום 🎻 'it''s'\t\n\r\\ \u0000\u0007{\"a\":1} \"" + random.nextInt(100) : "";
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return full;
        }
        if (plain == int.class) {
            return 1 + random.nextInt(5);
        }
        if (plain == LocalDate.class) {
            return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(600));
        }
        if (plain == LocalTime.class) {
            return LocalTime.of(random.nextInt(24), random.nextInt(60));
        }
        if (plain == Cadence.class) {
            return random.nextBoolean() ? new Cadence.EveryDays(new Days(14)) : new Cadence.OnWeekdays(Set.of(DayOfWeek.MONDAY, DayOfWeek.SUNDAY));
        }
        if (plain == Level.class) {
            return new Level(1 + random.nextInt(5));
        }
        if (plain == Score.class) {
            return new Score(random.nextInt(11));
        }
        if (plain == Percent.class) {
            return new Percent(random.nextInt(101));
        }
        if (plain == Days.class) {
            return new Days(1 + random.nextInt(3650));
        }
        return plain.isEnum() ? plain.getEnumConstants()[random.nextInt(plain.getEnumConstants().length)] : make(plain, ids.next());
    }

    private Object generic(Class<?> owner, String name, ParameterizedType type) {
        Type argument = type.getActualTypeArguments()[0];
        Class<?> raw = (Class<?>) type.getRawType();
        if (raw == Id.class) {
            return argument instanceof Class<?> thing ? made.getOrDefault(kindOf(thing), ids.next()) : ids.next();
        }
        if (raw == Optional.class) {
            return full && !isOtherOfTwo(owner, name) || !full && isOneOfTwo(owner, name)
                    ? Optional.of(value(owner, name, argument)) : Optional.empty();
        }
        if (raw == Set.class) {
            Object[] constants = ((Class<?>) argument).getEnumConstants();
            return full ? Set.of(constants) : name.equals("letters") ? Set.of(constants[0]) : Set.of();
        }
        int many = full ? 3 : name.equals("wordings") ? 1 : 0;
        return Stream.generate(() -> value(owner, name, argument)).limit(many)
                .sorted(Comparator.comparing(each -> name.equals("levels") ? each.toString() : "")).toList();
    }

    private static Kind kindOf(Class<?> thing) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.type() == thing).findFirst().orElseThrow();
    }

    /** Letters and readings are a member's or a stakeholder's, a back-brief is about a need or a goal; never both. */
    private static boolean isOneOfTwo(Class<?> owner, String name) {
        return switch (owner.getSimpleName()) {
            case "Raci", "Reading" -> name.equals("member");
            case "BackBrief" -> name.equals("need");
            default -> false;
        };
    }

    private static boolean isOtherOfTwo(Class<?> owner, String name) {
        return switch (owner.getSimpleName()) {
            case "Raci", "Reading" -> name.equals("stakeholder");
            case "BackBrief" -> name.equals("goal");
            default -> false;
        };
    }

    static Engagement engagement(List<Thing> things) {
        return (Engagement) things.getFirst();
    }
}
