package tutti.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tutti.exchange.Fault.Expected;
import tutti.model.Cadence;
import tutti.model.Days;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Level;
import tutti.model.OutOfRange;
import tutti.model.Percent;
import tutti.model.RaidType;
import tutti.model.Score;

/** A JSON object as a record: the opposite of {@link RecordWriter}. Every fault names its place. */
final class RecordReader {

    /** The values that are written as a bare number. */
    private static final Set<Class<?>> NUMBERS = Set.of(Level.class, Score.class, Percent.class, Days.class);

    /** A reference to another record, for the checks that need the whole file. */
    record Reference(Place place, Id<?> id, Optional<Kind> kind) {}

    private final List<Reference> references = new ArrayList<>();

    /** All references met so far in records that were read. */
    List<Reference> references() {
        return references;
    }

    /** @throws ExchangeException if the object is no such record */
    <T extends Record> T read(Class<T> type, ObjectNode node, Id<Engagement> engagement, Place place) {
        boolean isDecision = node.path("type").asText().equals(RaidType.DECISION.name());
        return type.cast(record(type, node, Blanks.record(type, isDecision), Optional.of(engagement), place));
    }

    private Record record(Class<?> type, ObjectNode node, Optional<Record> blank, Optional<Id<Engagement>> engagement, Place place) {
        refuseUnknownKeys(type, node, place);
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : Components.of(type)) {
            Place field = place.field(component.getName());
            if (RecordWriter.isTheEngagementAround(type, component)) {
                values.add(engagement.orElseThrow());
                continue;
            }
            Optional<Object> missing = Blanks.of(type, component, blank);
            JsonNode given = node.path(component.getName());
            values.add(given.isMissingNode()
                    ? missing.orElseThrow(() -> new ExchangeException(new Fault.Missing(field)))
                    : value(component.getGenericType(), given, missing, field));
        }
        try {
            return Components.together(type, values);
        } catch (IllegalArgumentException e) {
            Kind kind = Stream.of(Kind.values()).filter(each -> each.type() == type).findFirst().orElseThrow(() -> e);
            throw new ExchangeException(new Fault.Refused(place, kind), e);
        }
    }

    private static void refuseUnknownKeys(Class<?> type, ObjectNode node, Place place) {
        List<String> known = Components.of(type).stream()
                .filter(component -> !RecordWriter.isTheEngagementAround(type, component))
                .map(RecordComponent::getName)
                .toList();
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw new ExchangeException(new Fault.UnknownKey(place, name));
            }
        }
    }

    private Object value(Type type, JsonNode node, Optional<Object> blank, Place place) {
        if (type instanceof ParameterizedType generic) {
            Type part = generic.getActualTypeArguments()[0];
            Class<?> raw = (Class<?>) generic.getRawType();
            if (raw == Optional.class) {
                return Optional.of(value(part, node, Optional.empty(), place));
            } else if (raw == List.class) {
                return items(part, node, place);
            } else if (raw == Set.class) {
                return new LinkedHashSet<>(items(part, node, place));
            }
            return id(part, node, place);
        }
        return plain((Class<?>) type, node, blank, place);
    }

    private List<Object> items(Type part, JsonNode node, Place place) {
        if (!node.isArray()) {
            throw wrong(place, node, Expected.LIST);
        }
        List<Object> items = new ArrayList<>();
        for (JsonNode item : node) {
            items.add(value(part, item, Optional.empty(), place.item(items.size() + 1)));
        }
        return items;
    }

    private Id<?> id(Type part, JsonNode node, Place place) {
        Id<?> id = parsed(node, Expected.ID, place, text -> new Id<>(UUID.fromString(text)));
        if (!id.toString().equals(node.textValue())) {
            throw wrong(place, node, Expected.ID); // the parser also takes "1-1-1-1-1"
        }
        if (!place.field().equals("id")) {
            Optional<Kind> kind = Stream.of(Kind.values()).filter(each -> each.type() == part).findFirst();
            references.add(new Reference(place, id, kind));
        }
        return id;
    }

    private Object plain(Class<?> type, JsonNode node, Optional<Object> blank, Place place) {
        if (type == String.class) {
            return parsed(node, Expected.TEXT, place, text -> text);
        } else if (type == LocalDate.class) {
            return parsed(node, Expected.DATE, place, LocalDate::parse);
        } else if (type == LocalTime.class) {
            return parsed(node, Expected.TIME, place, LocalTime::parse);
        } else if (type == Cadence.class) {
            return parsed(node, Expected.CADENCE, place, Cadence::parse);
        } else if (type == int.class) {
            return whole(node, place);
        } else if (type == boolean.class || type == Boolean.class) {
            if (!node.isBoolean()) {
                throw wrong(place, node, Expected.TRUE_OR_FALSE);
            }
            return node.booleanValue();
        } else if (type.isEnum()) {
            return constant(type, node, place);
        } else if (NUMBERS.contains(type)) {
            return ranged(type, node, place);
        } else if (!node.isObject()) {
            throw wrong(place, node, Expected.OBJECT);
        }
        return record(type, (ObjectNode) node, blank.map(Record.class::cast).or(() -> Blanks.record(type, false)), Optional.empty(), place);
    }

    private static <V> V parsed(JsonNode node, Expected expected, Place place, Function<String, V> parser) {
        if (!node.isTextual()) {
            throw wrong(place, node, expected);
        }
        try {
            return parser.apply(node.textValue());
        } catch (DateTimeException | IllegalArgumentException | StringIndexOutOfBoundsException e) {
            throw new ExchangeException(new Fault.Wrong(place, shown(node), expected), e);
        }
    }

    private static int whole(JsonNode node, Place place) {
        if (!node.isInt()) {
            throw wrong(place, node, Expected.WHOLE_NUMBER);
        }
        return node.intValue();
    }

    private static Object ranged(Class<?> type, JsonNode node, Place place) {
        int number = whole(node, place);
        try {
            return Components.together(type, List.of(number));
        } catch (OutOfRange e) {
            throw new ExchangeException(new Fault.OutsideRange(place, e.given(), e.least(), e.most()), e);
        }
    }

    private static Object constant(Class<?> type, JsonNode node, Place place) {
        String given = node.isTextual() ? node.textValue() : shown(node);
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.toString().equals(given))
                .findFirst()
                .orElseThrow(() -> new ExchangeException(
                        new Fault.NotOneOf(place, given, Stream.of(type.getEnumConstants()).map(Object::toString).toList())));
    }

    private static ExchangeException wrong(Place place, JsonNode node, Expected expected) {
        return new ExchangeException(new Fault.Wrong(place, shown(node), expected));
    }

    /** What stands in the file, short enough for a sentence. */
    private static String shown(JsonNode node) {
        String text = node.isTextual() ? node.textValue() : node.toString();
        return text.length() <= 40 ? text : text.substring(0, 39) + "…";
    }
}
