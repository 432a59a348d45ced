package tutti.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Optional;
import tutti.model.Cadence;
import tutti.model.Days;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Level;
import tutti.model.Percent;
import tutti.model.RaidItem;
import tutti.model.RaidType;
import tutti.model.Score;
import tutti.model.Thing;

/** A record as a JSON object: the opposite of {@link RecordReader}. */
final class RecordWriter {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    ObjectNode write(Record record) {
        ObjectNode node = NODES.objectNode();
        boolean isDecision = record instanceof RaidItem item && item.type() == RaidType.DECISION;
        Optional<Record> blank = Blanks.record(record.getClass(), isDecision);
        for (RecordComponent component : Components.of(record.getClass())) {
            if (isTheEngagementAround(record, component)) {
                continue;
            }
            Object value = Components.value(record, component);
            JsonNode written = value(value);
            boolean emptyOne = written.isNull() || written.isContainerNode() && written.isEmpty()
                    || written.isTextual() && written.textValue().isEmpty();
            // An empty value is left out only where its absence reads the same: no workdays at all is not the usual week.
            if (!emptyOne || !Blanks.of(record.getClass(), component, blank).equals(Optional.of(value))) {
                node.set(component.getName(), written);
            }
        }
        return node;
    }

    static boolean isTheEngagementAround(Object record, RecordComponent component) {
        return isTheEngagementAround(record.getClass(), component);
    }

    static boolean isTheEngagementAround(Class<?> type, RecordComponent component) {
        return component.getName().equals("engagement") && Thing.class.isAssignableFrom(type) && type != Engagement.class;
    }

    private JsonNode value(Object value) {
        return switch (value) {
            case Optional<?> optional -> optional.map(this::value).orElse(NODES.nullNode());
            case Collection<?> collection -> {
                ArrayNode array = NODES.arrayNode();
                collection.forEach(each -> array.add(value(each)));
                yield array;
            }
            case Level(int number) -> NODES.numberNode(number);
            case Score(int number) -> NODES.numberNode(number);
            case Percent(int number) -> NODES.numberNode(number);
            case Days(int number) -> NODES.numberNode(number);
            case Cadence cadence -> NODES.textNode(cadence.code());
            case Id<?> id -> NODES.textNode(id.toString());
            case Record record -> write(record);
            case Integer number -> NODES.numberNode(number);
            case Boolean truth -> NODES.booleanNode(truth);
            case Enum<?> constant -> NODES.textNode(constant.name());
            // Texts, dates and times
            default -> NODES.textNode(value.toString());
        };
    }
}
