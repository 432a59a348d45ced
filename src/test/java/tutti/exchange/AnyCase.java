package tutti.exchange;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tutti.model.*;

/** Makes case files whose records have any value in any component, so that no component can be forgotten by a format. */
public final class AnyCase {

    private final Random random;
    private final IdSource ids;
    private final Map<Kind, List<Id<?>>> known = new EnumMap<>(Kind.class);
    private Id<Engagement> engagement;

    public AnyCase(long seed) {
        random = new Random(seed);
        ids = new IdSource(() -> Instant.parse("2026-11-23T08:00:00Z"), random);
    }

    public CaseFile next(int recordsOfAKind) {
        known.clear();
        engagement = ids.next();
        known.put(Kind.ENGAGEMENT, List.of(engagement));
        Engagement head = (Engagement) record(Engagement.class, engagement);
        List<Thing> things = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind == Kind.ENGAGEMENT) {
                continue;
            }
            known.put(kind, new ArrayList<>());
            for (int i = 0; i < recordsOfAKind; i++) {
                Id<?> id = ids.next();
                known.get(kind).add(id);
                things.add((Thing) record(kind.type(), id));
            }
        }
        return CaseFile.of(head, things);
    }

    private Record record(Class<?> type, Object id) {
        List<Object> values = new ArrayList<>();
        boolean first = random.nextBoolean();
        for (RecordComponent component : type.getRecordComponents()) {
            String name = component.getName();
            boolean onePerson = Set.of(Raci.class, Reading.class).contains(type);
            boolean oneSubject = type == BackBrief.class;
            if (name.equals("id")) {
                values.add(id);
            } else if (name.equals("engagement")) {
                values.add(engagement);
            } else if (onePerson && name.equals("member") || oneSubject && name.equals("need")) {
                values.add(first ? Optional.of(idOf(component)) : Optional.empty());
            } else if (onePerson && name.equals("stakeholder") || oneSubject && name.equals("goal")) {
                values.add(first ? Optional.empty() : Optional.of(idOf(component)));
            } else if (name.equals("letters")) {
                values.add(Set.of(Letter.values()[random.nextInt(4)]));
            } else if (name.equals("wordings")) {
                values.add(List.of(record(Wording.class, id)));
            } else {
                values.add(value(component.getGenericType()));
            }
        }
        return Components.together(type, values);
    }

    private Object idOf(RecordComponent component) {
        return value(((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]);
    }

    private Object value(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type part = generic.getActualTypeArguments()[0];
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == Optional.class) {
                return random.nextInt(3) == 0 ? Optional.empty() : Optional.of(value(part));
            } else if (raw == List.class) {
                return IntStream.range(0, random.nextInt(4)).mapToObj(i -> value(part)).toList();
            } else if (raw == Set.class) {
                return IntStream.range(0, random.nextInt(4)).mapToObj(i -> value(part)).collect(Collectors.toSet());
            }
            return Stream.of(Kind.values())
                    .filter(kind -> kind.type() == part && known.containsKey(kind))
                    .findFirst()
                    .<Object>map(kind -> known.get(kind).get(random.nextInt(known.get(kind).size())))
                    .orElseGet(ids::next);
        }
        return plain((Class<?>) type);
    }

    private Object plain(Class<?> type) {
        if (type == String.class) {
            return random.nextInt(3) == 0 ? "" : List.of("Kärnten “now” – ünd\n\"quoted\" \\ 漢字", " blank around ", "0", "null").get(random.nextInt(4));
        } else if (type == int.class) {
            return random.nextInt(9);
        } else if (type == boolean.class || type == Boolean.class) {
            return random.nextBoolean();
        } else if (type == LocalDate.class) {
            return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
        } else if (type == LocalTime.class) {
            return LocalTime.of(random.nextInt(24), random.nextInt(60));
        } else if (type == Level.class) {
            return new Level(1 + random.nextInt(5));
        } else if (type == Score.class) {
            return new Score(random.nextInt(11));
        } else if (type == Percent.class) {
            return new Percent(random.nextInt(101));
        } else if (type == Days.class) {
            return new Days(1 + random.nextInt(60));
        } else if (type == Cadence.class) {
            return Cadence.parse(random.nextBoolean() ? "14" : "TUESDAY,THURSDAY");
        } else if (type.isEnum()) {
            return type.getEnumConstants()[random.nextInt(type.getEnumConstants().length)];
        }
        return record(type, "");
    }
}
