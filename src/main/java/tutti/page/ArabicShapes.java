package tutti.page;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters: gives each the presentation form that its neighbours ask for. The PDF library cannot do it through
 * the font, because glyphs that a font substitutes cannot be read back as text.
 */
final class ArabicShapes {

    private static final char TATWEEL = '\u0640';
    private static final char LAM = '\u0644';
    /** Two forms: isolated and final. Four: initial and medial as well. */
    private static final int FOUR = 4;

    private record Forms(char isolated, int count) {

        boolean joinsNext() {
            return count == FOUR;
        }

        char form(boolean joinsBefore, boolean joinsAfter) {
            if (count == 1) {
                return isolated;
            }
            return (char) (isolated + (joinsAfter ? joinsBefore ? 3 : 2 : joinsBefore ? 1 : 0));
        }
    }

    private static final Map<Character, Forms> FORMS = forms();
    /** The second letter of lam-alef, and its isolated ligature; the final one follows it. */
    private static final Map<Character, Character> LAM_ALEF =
            Map.of('\u0622', '\ufef5', '\u0623', '\ufef7', '\u0625', '\ufef9', '\u0627', '\ufefb');

    private ArabicShapes() {}

    private static Map<Character, Forms> forms() {
        Map<Character, Forms> forms = new HashMap<>();
        int[] counts = {1, 2, 2, 2, 2, 4, 2, 4, 2, 4, 4, 4, 4, 4, 2, 2, 2, 2, 4, 4, 4, 4, 4, 4, 4, 4};
        char next = put(forms, '\u0621', '\ufe80', counts);
        put(forms, '\u0641', next, new int[] {4, 4, 4, 4, 4, 4, 4, 2, 2, 4});
        // The letters that Persian and Urdu add.
        put(forms, '\u067e', '\ufb56', new int[] {4});
        put(forms, '\u0686', '\ufb7a', new int[] {4});
        put(forms, '\u0698', '\ufb8a', new int[] {2});
        put(forms, '\u06a9', '\ufb8e', new int[] {4});
        put(forms, '\u06af', '\ufb92', new int[] {4});
        put(forms, '\u06cc', '\ufbfc', new int[] {4});
        return forms;
    }

    private static char put(Map<Character, Forms> forms, char letter, char form, int[] counts) {
        char nextForm = form;
        for (int i = 0; i < counts.length; i++) {
            forms.put((char) (letter + i), new Forms(nextForm, counts[i]));
            nextForm += (char) counts[i];
        }
        return nextForm;
    }

    static String of(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            Forms forms = FORMS.get(letter);
            if (forms == null) {
                shaped.append(letter);
                continue;
            }
            boolean before = forms.count() > 1 && joinsNext(text, i);
            Character ligature = letter == LAM && i + 1 < text.length() ? LAM_ALEF.get(text.charAt(i + 1)) : null;
            if (ligature == null) {
                shaped.append(forms.form(before, forms.joinsNext() && joinsPrevious(text, i)));
            } else {
                shaped.append((char) (ligature + (before ? 1 : 0)));
                i++;
            }
        }
        return shaped.toString();
    }

    /** The plain letters again. */
    static String undo(String shaped) {
        return shaped.codePoints().anyMatch(point -> point >= 0xFB50 && point <= 0xFEFC)
                ? Normalizer.normalize(shaped, Normalizer.Form.NFKC) : shaped;
    }

    private static boolean joinsNext(String text, int at) {
        int before = at - 1;
        while (before >= 0 && isTransparent(text.charAt(before))) {
            before--;
        }
        if (before < 0) {
            return false;
        }
        Forms forms = FORMS.get(text.charAt(before));
        return text.charAt(before) == TATWEEL || forms != null && forms.joinsNext();
    }

    private static boolean joinsPrevious(String text, int at) {
        int after = at + 1;
        while (after < text.length() && isTransparent(text.charAt(after))) {
            after++;
        }
        if (after == text.length()) {
            return false;
        }
        Forms forms = FORMS.get(text.charAt(after));
        return text.charAt(after) == TATWEEL || forms != null && forms.count() > 1;
    }

    private static boolean isTransparent(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }
}
