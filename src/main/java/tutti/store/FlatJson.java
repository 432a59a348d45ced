package tutti.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON as SQLite makes it of a row: one object or array of text, whole numbers and null. */
final class FlatJson {

    /** What is in the log was not written by the triggers, or the disk has changed it. */
    static final class Broken extends RuntimeException {

        private static final long serialVersionUID = 1;

        Broken(String message) {
            super(message);
        }

        Broken(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private interface Reading<T> {

        T read(JsonParser json) throws IOException;
    }

    private static final JsonFactory FACTORY = new JsonFactory();

    private FlatJson() {}

    /**
     * The values of an array.
     *
     * @throws Broken if it is no array of so many
     */
    static @Nullable Object[] array(String text, int size) {
        return read(text, json -> {
            @Nullable Object[] values = new Object[size];
            expect(json, JsonToken.START_ARRAY);
            for (int i = 0; i < size; i++) {
                values[i] = value(json);
            }
            expect(json, JsonToken.END_ARRAY);
            return values;
        });
    }

    /** @throws Broken if it is no such object */
    static Map<String, @Nullable Object> object(String text) {
        return read(text, json -> {
            Map<String, @Nullable Object> cells = new LinkedHashMap<>();
            expect(json, JsonToken.START_OBJECT);
            for (String column = json.nextFieldName(); column != null; column = json.nextFieldName()) {
                cells.put(column, value(json));
            }
            if (json.currentToken() != JsonToken.END_OBJECT || json.nextToken() != null) {
                throw broken(json);
            }
            return cells;
        });
    }

    private static <T> T read(String text, Reading<T> reading) {
        try (JsonParser json = FACTORY.createParser(text)) {
            return reading.read(json);
        } catch (IOException e) {
            throw new Broken("a logged row cannot be read", e);
        }
    }

    /** As the driver gives it. */
    private static @Nullable Object value(JsonParser json) throws IOException {
        return switch (json.nextToken()) {
            case VALUE_STRING -> json.getText();
            case VALUE_NUMBER_INT -> json.getNumberType() == JsonParser.NumberType.INT ? (Object) json.getIntValue() : (Object) json.getLongValue();
            case VALUE_NULL -> null;
            case null, default -> throw broken(json);
        };
    }

    private static void expect(JsonParser json, JsonToken token) throws IOException {
        if (json.nextToken() != token) {
            throw broken(json);
        }
    }

    private static Broken broken(JsonParser json) {
        return new Broken("a logged row cannot be read from place " + json.currentLocation().getCharOffset());
    }

    static String written(@Nullable Object value) {
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    static String quoted(String text) {
        return '"' + String.valueOf(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
