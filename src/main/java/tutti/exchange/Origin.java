package tutti.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a record came from, as a few lines in its note: the file, the row's own number, and what the file says that has no
 * place of its own. By it the same file finds its records again, also when they were reworded since.
 */
record Origin(String file, String number, List<String> facts) {

    private static final String MARK = "Imported from ";
    private static final Pattern BLOCK = Pattern.compile("(?m)^" + MARK + "(.*(?:\n.+)*)\n?");

    private String head() {
        return number.isEmpty() ? MARK + file : MARK + file + ", " + number;
    }

    private String block() {
        List<String> lines = new ArrayList<>(List.of(head()));
        facts.forEach(fact -> lines.add(fact.replaceAll("\\s*\n\\s*", " ")));
        return String.join("\n", lines);
    }

    /** The note with these lines in it, in the place of those that an earlier import left. */
    String in(String note) {
        Matcher earlier = BLOCK.matcher(note);
        if (earlier.find()) {
            String after = note.substring(earlier.end());
            return note.substring(0, earlier.start()) + block() + (after.isEmpty() ? "" : "\n" + after);
        }
        return note.isBlank() ? block() : note.strip() + "\n\n" + block();
    }

    /** Whether the note says that its record is this very row. */
    boolean isNamedIn(String note) {
        return !number.isEmpty() && note.lines().anyMatch(head()::equals);
    }

    /** Whether the note names no row of another number: a record of the same words may then be this one. */
    boolean mayBeIn(String note) {
        Optional<String> mark = note.lines().filter(line -> line.startsWith(MARK)).findFirst();
        return mark.isEmpty() || number.isEmpty() || !mark.get().contains(", ") || mark.get().endsWith(", " + number);
    }
}
