package tutti.model.capture;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Need;
import tutti.model.Stakeholder;

/**
 * Finds records about the same matter by the words they share. Rare words say more than common ones; a need also answers to the
 * words of what is linked to it, since "retro pay" may stand only in the promise that was made for it.
 */
final class Likeness {

    private static final int SHORTEST_WORD = 3;
    private static final double SAME_PERSON = 2;
    private static final Set<String> EMPTY_WORDS = Set.of("the", "and", "for", "are", "was", "were", "with", "that", "this", "they", "them",
            "their", "you", "your", "our", "his", "her", "not", "but", "have", "has", "had", "can", "will", "would", "about", "from",
            "into", "when", "what", "who", "how", "why", "all", "any", "again", "get", "got", "its", "one", "out", "over", "too", "want",
            "need", "before", "after", "every", "right", "wrong", "see", "say", "said", "does", "don", "there");

    private final CaseFile file;

    Likeness(CaseFile file) {
        this.file = file;
    }

    /** The words that carry meaning, without case, accents and plural. */
    static Set<String> words(String text) {
        return Token.of(text).stream()
                .flatMap(token -> token.type() == Token.Type.QUOTE ? Token.of(token.text()).stream() : Stream.of(token))
                .filter(token -> token.type() == Token.Type.WORD)
                .flatMap(token -> Stream.of(token.text().split("[-/’']")))
                .filter(word -> word.length() >= SHORTEST_WORD && !EMPTY_WORDS.contains(word))
                .map(word -> word.length() > SHORTEST_WORD && word.endsWith("s") ? word.substring(0, word.length() - 1) : word)
                .collect(Collectors.toSet());
    }

    /** The need that a concern in these words is most likely about; a need of the same person counts double. */
    Optional<Id<Need>> need(String text, Optional<Id<Stakeholder>> by) {
        Set<String> wanted = words(text);
        Map<Need, Set<String>> words = new LinkedHashMap<>();
        file.needs().forEach(need -> words.put(need, allWords(need)));
        return words.entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), weight(wanted, entry.getValue(), words)
                        * (by.isPresent() && by.equals(entry.getKey().saidBy()) ? SAME_PERSON : 1)))
                .filter(entry -> entry.getValue() > 0)
                .max(Comparator.comparingDouble(Map.Entry<Need, Double>::getValue)
                        .thenComparing(entry -> entry.getKey().id(), Comparator.reverseOrder()))
                .map(entry -> entry.getKey().id());
    }

    private static double weight(Set<String> wanted, Set<String> found, Map<Need, Set<String>> all) {
        return wanted.stream().filter(found::contains)
                .mapToDouble(word -> 1.0 / all.values().stream().filter(words -> words.contains(word)).count())
                .sum();
    }

    private Set<String> allWords(Need need) {
        Set<String> words = new HashSet<>();
        Stream<String> linked = Stream.of(
                        file.promises().stream().filter(p -> p.needs().contains(need.id())).map(p -> p.what()),
                        file.concerns().stream().filter(c -> c.needs().contains(need.id())).map(c -> c.words()),
                        file.goals().stream().filter(g -> g.needs().contains(need.id())).map(g -> g.name()),
                        file.actions().stream().filter(a -> a.needs().contains(need.id())).map(a -> a.what()))
                .flatMap(texts -> texts);
        Stream.concat(Stream.of(need.words(), need.current().restated(), need.criterion()), linked)
                .forEach(text -> words.addAll(words(text)));
        return words;
    }
}
