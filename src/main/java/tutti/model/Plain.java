package tutti.model;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes texts comparable: without capitals and accents, so that "muller" and "Müller", "orsted" and "Ørsted" are one. */
public final class Plain {

    /** Accents, points and strokes that stand on a letter; not the vowels of scripts that write them as marks. */
    private static final Pattern ACCENTS = Pattern.compile("[\\p{M}&&[\\p{IsInherited}\\p{IsHebrew}\\p{IsArabic}]]+");
    /** Letters that no decomposition takes apart, as people type them on another keyboard. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(Map.entry('ø', "o"), Map.entry('æ', "ae"), Map.entry('œ', "oe"),
            Map.entry('ß', "ss"), Map.entry('ł', "l"), Map.entry('đ', "d"), Map.entry('ð', "d"), Map.entry('þ', "th"), Map.entry('ı', "i"));
    private static final char LAST_ASCII = 127;

    private Plain() {}

    public static String of(String text) {
        return text.chars().allMatch(letter -> letter <= LAST_ASCII) ? text.toLowerCase(Locale.ROOT) : folded(text);
    }

    private static String folded(String text) {
        String apart = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.chars().forEach(letter -> plain.append(LETTERS.getOrDefault((char) letter, Character.toString((char) letter))));
        return plain.toString();
    }
}
