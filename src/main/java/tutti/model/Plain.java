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
    /** What well set English has beside ASCII, and what is on a keyboard instead: in the same place of the next line. */
    private static final String SIGNS = "’‘“”–—−\u00a0";
    private static final String TYPED = "''\"\"--- ";
    private static final char LAST_ASCII = 127;

    private Plain() {}

    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter > LAST_ASCII && SIGNS.indexOf(letter) < 0) {
                return folded(text); // the long way: a list of thousands is searched at each letter typed
            }
            plain.append(letter >= 'A' && letter <= 'Z' ? (char) (letter - 'A' + 'a') : typed(letter));
        }
        return plain.toString();
    }

    private static char typed(char letter) {
        int sign = letter > LAST_ASCII ? SIGNS.indexOf(letter) : -1;
        return sign < 0 ? letter : TYPED.charAt(sign);
    }

    private static String folded(String text) {
        String apart = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.chars().forEach(letter -> plain.append(LETTERS.getOrDefault((char) letter, Character.toString(typed((char) letter)))));
        return plain.toString();
    }
}
