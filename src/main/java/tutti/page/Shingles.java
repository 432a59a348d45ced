package tutti.page;

import java.text.DateFormatSymbols;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.page.FoldedText.Word;

/**
 * Cuts texts into overlapping rows of four words, by which a copy is known even when its ends were changed. Two kinds: four
 * words as they follow each other, three of which say something; and four that say something, whatever stands between
 * them. Small words, dates and numbers say nothing.
 */
final class Shingles {

    private static final int LENGTH = 4;
    private static final int LEAST_SAYING = 3;
    private static final int LEAST_SAYING_OF_WHOLE = 2;

    /** A row of words: what is compared, and from which word to which it stands in its text. */
    record Shingle(String key, int first, int last) {}

    private final Set<String> small = new HashSet<>();

    Shingles(List<Words> languages) {
        languages.forEach(this::addSmall);
    }

    private void addSmall(Words words) {
        Stream.of(words.say("page.leak.small").split(",")).map(word -> FoldedText.of(word).key()).forEach(small::add);
        DateFormatSymbols dates = DateFormatSymbols.getInstance(words.locale());
        Stream.of(dates.getMonths(), dates.getShortMonths(), dates.getWeekdays(), dates.getShortWeekdays()).flatMap(Arrays::stream)
                .map(name -> FoldedText.of(name).key()).forEach(small::add);
    }

    boolean saysSomething(Word word) {
        return !small.contains(word.folded()) && !Character.isDigit(word.folded().codePointAt(0));
    }

    /** Whether a text is long enough for a row and says enough to be known again, but only as a whole. */
    boolean isOneRow(FoldedText text) {
        List<Word> words = text.words();
        return words.size() >= LENGTH && words.stream().filter(this::saysSomething).count() >= LEAST_SAYING_OF_WHOLE && of(text).isEmpty();
    }

    /** Whether a text is too short for a row, and yet more than a word that may stand anywhere. */
    boolean isShortAndSays(FoldedText text) {
        return text.words().size() < LENGTH && text.words().stream().filter(this::saysSomething).count() >= LEAST_SAYING_OF_WHOLE;
    }

    List<Shingle> of(FoldedText text) {
        List<Word> words = text.words();
        List<Shingle> shingles = new ArrayList<>();
        for (int i = 0; i + LENGTH <= words.size(); i++) {
            List<Word> row = words.subList(i, i + LENGTH);
            if (row.stream().filter(this::saysSomething).count() >= LEAST_SAYING) {
                shingles.add(shingle("", words, List.of(i, i + 1, i + 2, i + 3)));
            }
        }
        List<Integer> saying = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (saysSomething(words.get(i))) {
                saying.add(i);
            }
        }
        for (int i = 0; i + LENGTH <= saying.size(); i++) {
            shingles.add(shingle("…", words, saying.subList(i, i + LENGTH)));
        }
        return shingles;
    }

    private static Shingle shingle(String kind, List<Word> words, List<Integer> at) {
        String key = kind + String.join(" ", at.stream().map(i -> words.get(i).folded()).toList());
        return new Shingle(key, at.getFirst(), at.getLast());
    }
}
