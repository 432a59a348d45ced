package tutti.model;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What somebody typed to find something, in a filter, a picker or the palette.
 *
 * @param words plain, see {@link Plain}; none when nothing was typed
 */
public record Sought(List<String> words) {

    /** What stands between words: "pay-rule" is two. */
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    public Sought {
        words = List.copyOf(words);
    }

    public static Sought of(String typed) {
        return new Sought(Stream.of(Plain.of(typed).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList());
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether every word stands somewhere in a text that is {@link Plain} already. */
    public boolean isIn(String plain) {
        return words.stream().allMatch(plain::contains);
    }

    /** Whether every word begins a word of a text that is {@link Plain} already, or the text itself. */
    public boolean beginsWordsOf(String plain) {
        List<String> there = BETWEEN.splitAsStream(plain).toList();
        return begins(plain) || words.stream().flatMap(BETWEEN::splitAsStream).allMatch(word -> there.stream().anyMatch(each -> each.startsWith(word)));
    }

    /** Whether the text, {@link Plain} already, begins with all that was typed. */
    public boolean begins(String plain) {
        return plain.startsWith(String.join(" ", words));
    }
}
