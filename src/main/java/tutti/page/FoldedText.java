package tutti.page;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tutti.model.Plain;

/** A text as a row of words that can be compared: without case, accents, possessive endings and what stands between words. */
record FoldedText(String text, List<Word> words) {

    /** A word within its text. {@code folded} is never empty. */
    record Word(String folded, int from, int to, boolean isCapital, boolean isFirst) {}

    private static final Pattern WORD = Pattern.compile("\\p{IsIdeographic}|[\\p{L}\\p{M}\\p{N}&&[^\\p{IsIdeographic}]]+(?:['’][sS]\\b)?");
    private static final Pattern POSSESSIVE = Pattern.compile("['’]s$");
    private static final String ENDS_OF_SENTENCES = ".!?:“\"(";

    static FoldedText of(String raw) {
        String text = Normalizer.normalize(raw, Normalizer.Form.NFC);
        List<Word> words = new ArrayList<>();
        for (MatchResult match : WORD.matcher(text).results().toList()) {
            String folded = fold(match.group());
            if (!folded.isEmpty()) {
                words.add(new Word(folded, match.start(), match.end(), Character.isUpperCase(match.group().codePointAt(0)),
                        beginsSentence(text, match.start())));
            }
        }
        return new FoldedText(text, List.copyOf(words));
    }

    private static boolean beginsSentence(String text, int at) {
        String before = text.substring(0, at).stripTrailing();
        return before.isEmpty() || ENDS_OF_SENTENCES.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    private static String fold(String word) {
        return POSSESSIVE.matcher(Plain.of(word)).replaceAll("");
    }

    /** The words with single spaces between them: equal for texts that differ in case, accents and punctuation only. */
    String key() {
        return words.stream().map(Word::folded).collect(Collectors.joining(" "));
    }

    /** The text from one word to another, both included. */
    String between(int first, int last) {
        return text.substring(words.get(first).from(), words.get(last).to());
    }
}
