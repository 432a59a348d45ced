package tutti.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tutti.model.Id;
import tutti.page.FoldedText.Word;

/** One thing the finished page is searched for. */
record Secret(Leak.Why why, Optional<Id<?>> source) {

    /** Words as they stand on the page, and what they give away. */
    record Hit(Secret secret, String words) {}

    /**
     * Words that give it away where they follow each other.
     *
     * @param isName whether a single one counts only with a capital, because small it may be an ordinary word
     */
    record Phrase(Secret secret, List<String> words, boolean isName) {

        static Phrase of(Secret secret, String text, boolean isName) {
            return new Phrase(secret, FoldedText.of(text).words().stream().map(Word::folded).toList(), isName);
        }

        /** @param taken the words that gave something away already, and are not looked at again */
        List<Hit> hits(FoldedText text, Set<Integer> taken) {
            List<Hit> hits = new ArrayList<>();
            for (int i = 0; i + words.size() <= text.words().size(); i++) {
                List<Word> row = text.words().subList(i, i + words.size());
                boolean isThere = row.stream().map(Word::folded).toList().equals(words) && (!isName || words.size() > 1 || row.getFirst().isCapital());
                if (isThere && !taken.contains(i)) {
                    hits.add(new Hit(secret, text.between(i, i + words.size() - 1)));
                    for (int j = i; j < i + words.size(); j++) {
                        taken.add(j);
                    }
                }
            }
            return hits;
        }
    }
}
