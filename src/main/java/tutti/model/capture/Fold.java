package tutti.model.capture;

import java.util.regex.Pattern;
import tutti.model.Plain;

/** Makes words comparable: without case, accents and possessive, so that "oskar", "Óskar" and "Oskar’s" are one. */
final class Fold {

    private static final Pattern POSSESSIVE = Pattern.compile("(?<=\\p{L})['’]s?$");

    private Fold() {}

    static String of(String word) {
        return POSSESSIVE.matcher(Plain.of(word)).replaceAll("");
    }
}
