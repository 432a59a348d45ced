package tutti.store;

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
    }

    private final String json;
    private int at;

    FlatJson(String json) {
        this.json = json;
    }

    /**
     * The values of an array.
     *
     * @throws Broken if it is no array of so many
     */
    @Nullable Object[] array(int size) {
        @Nullable Object[] values = new Object[size];
        expect('[');
        for (int i = 0; i < size; i++) {
            values[i] = value();
            expect(i < size - 1 ? ',' : ']');
        }
        return values;
    }

    /** @throws Broken if it is no such object */
    Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> cells = new LinkedHashMap<>();
        expect('{');
        if (peek() == '}') {
            at++;
        } else {
            do {
                String column = text();
                expect(':');
                cells.put(column, value());
            } while (goesOn());
        }
        if (at != json.length()) {
            throw broken();
        }
        return cells;
    }

    private boolean goesOn() {
        char next = peek();
        at++;
        if (next != ',' && next != '}') {
            throw broken();
        }
        return next == ',';
    }

    private @Nullable Object value() {
        if (peek() == '"') {
            return text();
        }
        int from = at;
        while (peek() != ',' && peek() != '}' && peek() != ']') {
            at++;
        }
        String bare = json.substring(from, at);
        return bare.equals("null") ? null : number(bare);
    }

    /** As the driver gives it. */
    private Object number(String digits) {
        long number;
        try {
            number = Long.parseLong(digits);
        } catch (NumberFormatException e) {
            throw broken();
        }
        if (number == (int) number) {
            return (int) number;
        }
        return number;
    }

    private String text() {
        expect('"');
        int from = at;
        int end = json.indexOf('"', at);
        if (end >= 0 && json.indexOf('\\', at, end) < 0) {
            at = end + 1;
            return json.substring(from, end);
        }
        StringBuilder text = new StringBuilder();
        while (peek() != '"') {
            char next = json.charAt(at++);
            text.append(next == '\\' ? escaped() : next);
        }
        at++;
        return text.toString();
    }

    private char escaped() {
        char letter = peek();
        at++;
        return switch (letter) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                if (at + 4 > json.length()) {
                    throw broken();
                }
                at += 4;
                yield (char) hex(json.substring(at - 4, at));
            }
            default -> letter;
        };
    }

    private int hex(String digits) {
        try {
            return Integer.parseInt(digits, 16);
        } catch (NumberFormatException e) {
            throw broken();
        }
    }

    private char peek() {
        if (at >= json.length()) {
            throw broken();
        }
        return json.charAt(at);
    }

    private void expect(char letter) {
        if (peek() != letter) {
            throw broken();
        }
        at++;
    }

    private Broken broken() {
        return new Broken("a logged row cannot be read from place " + at);
    }

    static String written(@Nullable Object value) {
        return value instanceof String text ? quoted(text) : String.valueOf(value);
    }

    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (letter < ' ') {
                quoted.append("\\u%04x".formatted((int) letter));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append('"').toString();
    }
}
