package tutti.exchange;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import tutti.exchange.Fault.Expected;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Thing;

/**
 * Tutti's own file format: every live record of every engagement, as JSON in UTF-8.
 * <pre>{@code
 * { "format": "tutti", "version": 1,
 *   "engagements": [
 *     { "engagement": { "id": "0199...", "name": "Harbour", ... },
 *       "stakeholders": [ { "id": "...", "name": "...", "entered": "2026-10-05" } ],
 *       "members": [...], "needs": [...], "concerns": [...], "conversations": [...], "promises": [...],
 *       "trustEvents": [...], "goals": [...], "raci": [...], "backBriefs": [...], "raidItems": [...],
 *       "actions": [...], "milestones": [...], "channels": [...], "readings": [...], "snoozes": [...],
 *       "draftPages": [...], "issuedPages": [...], "meetings": [...] } ] }
 * }</pre>
 * <ul>
 * <li>A record is an object. Its keys are the components of the record in {@link tutti.model}, in their order, without
 *     {@code engagement}, for it stands in its engagement's lists.
 * <li>Texts are strings; dates {@code "2026-11-23"}; times {@code "10:00"}; ids UUIDs in lower case; levels (1 to 5),
 *     scores (0 to 10), percentages (0 to 100) and numbers of days bare numbers; a cadence {@code "14"} (days) or
 *     {@code "TUESDAY,THURSDAY"}; values of a scale the names of its constants, {@code "AMBER_RED"}; values with parts
 *     (a wording, a step, a baseline) objects of the same make.
 * <li>What is empty is left out. A missing key reads as a new record has it: a need, promise, milestone or decision is on
 *     the client's page, everything else is not; an engagement has readings fresh for 21 days and a week of Monday to Friday.
 *     A record's id and its first words are needed, as are its dates without which it could not have happened.
 * <li>Unknown keys are refused: a misspelt one would else be lost in silence.
 * <li>The order is stable: engagements by id, lists as above, records by id. The same records are the same bytes.
 * <li>Not in it: deleted records, the history of changes, half-typed text, window settings, and the PDFs of issued pages
 *     (their lines and hashes are).
 * </ul>
 */
public final class Json {

    private static final String FORMAT = "tutti";
    private static final int VERSION = 1;
    private static final String ENGAGEMENTS = "engagements";
    private static final String ENGAGEMENT = "engagement";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /** Writes these engagements and leaves {@code out} open. */
    public static void write(List<CaseFile> files, OutputStream out) throws IOException {
        RecordWriter writer = new RecordWriter();
        ObjectNode top = MAPPER.createObjectNode();
        top.put("format", FORMAT);
        top.put("version", VERSION);
        ArrayNode engagements = top.putArray(ENGAGEMENTS);
        files.stream().sorted(Comparator.comparing(file -> file.engagement().id())).forEach(file -> {
            ObjectNode node = engagements.addObject();
            node.set(ENGAGEMENT, writer.write(file.engagement()));
            for (Thing thing : file.all()) {
                node.withArray("/" + section(Kind.of(thing))).add(writer.write((Record) thing));
            }
        });
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
        out.write(MAPPER.writer(printer).writeValueAsString(top).getBytes(StandardCharsets.UTF_8));
        out.write('\n');
        out.flush();
    }

    /**
     * The engagements in a file, in its order.
     *
     * @throws ExchangeException if anything in it cannot be read: a file of ours comes in whole or not at all
     */
    public static List<CaseFile> read(InputStream in) {
        JsonNode top = tree(in);
        if (!top.path("format").asText().equals(FORMAT) || !top.path("version").isInt()) {
            throw new ExchangeException(new Fault.NotTutti());
        }
        if (top.path("version").intValue() > VERSION) {
            throw new ExchangeException(new Fault.Newer(top.path("version").intValue()));
        }
        refuseKeysBut(Set.of("format", "version", ENGAGEMENTS), (ObjectNode) top, Place.TOP);
        Map<Id<?>, Kind> seen = new HashMap<>();
        List<CaseFile> files = new ArrayList<>();
        for (ObjectNode node : objects(top.path(ENGAGEMENTS), Place.TOP.section(ENGAGEMENTS))) {
            files.add(caseFile(node, seen));
        }
        return files;
    }

    private static JsonNode tree(InputStream in) {
        try {
            return MAPPER.readTree(in);
        } catch (JsonProcessingException e) {
            JsonLocation at = e.getLocation();
            throw new ExchangeException(new Fault.NotJson(at == null ? 1 : at.getLineNr(), at == null ? 1 : at.getColumnNr()), e);
        } catch (IOException e) {
            throw new ExchangeException(new Fault.Unreadable(), e);
        }
    }

    private static CaseFile caseFile(ObjectNode node, Map<Id<?>, Kind> seen) {
        Place place = Place.TOP.in(node.path(ENGAGEMENT).path("name").asText());
        Set<String> known = new HashSet<>(Stream.of(Kind.values()).map(Json::section).toList());
        refuseKeysBut(known, node, place);
        if (!(node.path(ENGAGEMENT) instanceof ObjectNode first)) {
            throw new ExchangeException(new Fault.Missing(place.section(ENGAGEMENT)));
        }
        RecordReader reader = new RecordReader();
        Place head = place.section(ENGAGEMENT);
        Engagement engagement = reader.read(Engagement.class, first, new Id<>(new UUID(0, 0)), head);
        remember(engagement, head, seen);
        List<Thing> things = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            if (kind != Kind.ENGAGEMENT) {
                things.addAll(section(kind, node, engagement, place, reader, seen));
            }
        }
        for (RecordReader.Reference reference : reader.references()) {
            Kind found = seen.get(reference.id());
            if (found != null && reference.kind().isPresent() && reference.kind().get() != found) {
                throw new ExchangeException(new Fault.OtherKind(reference.place(), reference.id().toString()));
            }
        }
        return CaseFile.of(engagement, things);
    }

    private static List<Thing> section(Kind kind, ObjectNode node, Engagement engagement, Place around, RecordReader reader,
                                       Map<Id<?>, Kind> seen) {
        Place place = around.section(section(kind));
        List<Thing> things = new ArrayList<>();
        if (!node.has(section(kind))) {
            return things;
        }
        for (ObjectNode each : objects(node.get(section(kind)), place)) {
            Place here = place.record(things.size() + 1, title(kind, each));
            Thing thing = (Thing) reader.read(kind.type().asSubclass(Record.class), each, engagement.id(), here);
            remember(thing, here, seen);
            things.add(thing);
        }
        return things;
    }

    private static void remember(Thing thing, Place place, Map<Id<?>, Kind> seen) {
        if (seen.putIfAbsent(thing.id(), Kind.of(thing)) != null) {
            throw new ExchangeException(new Fault.IdTwice(place.field("id"), thing.id().toString()));
        }
    }

    private static List<ObjectNode> objects(JsonNode array, Place place) {
        if (!array.isArray()) {
            throw new ExchangeException(array.isMissingNode()
                    ? new Fault.Missing(place) : new Fault.Wrong(place, array.getNodeType().name(), Expected.LIST));
        }
        List<ObjectNode> objects = new ArrayList<>();
        for (JsonNode each : array) {
            if (!(each instanceof ObjectNode object)) {
                throw new ExchangeException(
                        new Fault.Wrong(place.record(objects.size() + 1, ""), each.getNodeType().name(), Expected.OBJECT));
            }
            objects.add(object);
        }
        return objects;
    }

    private static void refuseKeysBut(Set<String> known, ObjectNode node, Place place) {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            if (!known.contains(name)) {
                throw new ExchangeException(new Fault.UnknownKey(place, name));
            }
        }
    }

    /** What a person would know the record by, before it is read. */
    private static String title(Kind kind, ObjectNode node) {
        String title = switch (kind) {
            case STAKEHOLDER, MEMBER, GOAL, MILESTONE, CHANNEL, MEETING, ENGAGEMENT -> node.path("name").asText();
            case NEED -> node.path("wordings").path(0).path("words").asText();
            case CONCERN, BACK_BRIEF -> node.path("words").asText();
            case PROMISE, TRUST_EVENT, ACTION -> node.path("what").asText();
            case RAID_ITEM -> node.path("text").asText();
            case CONVERSATION -> node.path("subject").asText();
            case RACI, READING, SNOOZE, DRAFT_PAGE, ISSUED_PAGE -> "";
        };
        return title.length() <= 60 ? title : title.substring(0, 59) + "…";
    }

    /** The key under which the records of a kind stand. */
    static String section(Kind kind) {
        return switch (kind) {
            case ENGAGEMENT -> ENGAGEMENT;
            case STAKEHOLDER -> "stakeholders";
            case MEMBER -> "members";
            case NEED -> "needs";
            case CONCERN -> "concerns";
            case CONVERSATION -> "conversations";
            case PROMISE -> "promises";
            case TRUST_EVENT -> "trustEvents";
            case GOAL -> "goals";
            case RACI -> "raci";
            case BACK_BRIEF -> "backBriefs";
            case RAID_ITEM -> "raidItems";
            case ACTION -> "actions";
            case MILESTONE -> "milestones";
            case CHANNEL -> "channels";
            case READING -> "readings";
            case SNOOZE -> "snoozes";
            case DRAFT_PAGE -> "draftPages";
            case ISSUED_PAGE -> "issuedPages";
            case MEETING -> "meetings";
        };
    }
}
