package tutti.model.capture;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Makes words comparable: without case, accents and possessive, so that "oskar", "Óskar" and "Oskar’s" are one. */
final class Fold {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s?$");
    /** Letters that no decomposition takes apart, as people type them on another keyboard. */
    private static final Map<String, String> LETTERS = Map.of("ø", "o", "æ", "ae", "œ", "oe", "ß", "ss", "ł", "l", "đ", "d",
            "ð", "d", "þ", "th", "ı", "i");

    private Fold() {}

    static String of(String word) {
        String folded = ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("").toLowerCase(Locale.ROOT);
        folded = ACCENTS.matcher(folded).replaceAll("");
        for (Map.Entry<String, String> letter : LETTERS.entrySet()) {
            folded = folded.replace(letter.getKey(), letter.getValue());
        }
        return POSSESSIVE.matcher(folded).replaceAll("");
    }
}
