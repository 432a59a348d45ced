package tutti.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.EngagementLevel;
import tutti.page.FoldedText.Word;
import tutti.page.Leak.Why;
import tutti.page.Secret.Hit;
import tutti.page.Secret.Phrase;

/** The words of the manager's own scales: "breathing room", "power 4", and, in a line about somebody, "resistant". */
final class SecretScales {

    private static final Secret SCALE = new Secret(Why.SCALE, Optional.empty());
    private static final String SCORE = "10|[0-9]";

    private final List<Phrase> phrases;
    private final Set<String> scored;
    private final Set<String> levels;
    private final List<String> called;

    SecretScales(CaseFile file, List<Words> languages) {
        phrases = languages.stream().flatMap(words -> Stream.of(words.say("page.leak.phrases").split(","))).map(phrase -> Phrase.of(SCALE, phrase, false)).toList();
        scored = languages.stream().flatMap(words -> Stream.of(words.say("page.leak.scores").split(","))).map(word -> FoldedText.of(word).key()).collect(Collectors.toSet());
        levels = languages.stream().flatMap(words -> Stream.of(EngagementLevel.values()).map(words::of)).map(level -> FoldedText.of(level).key()).collect(Collectors.toSet());
        called = file.stakeholders().stream().flatMap(it -> Stream.of(it.name(), it.role(), it.forPage()))
                .map(text -> FoldedText.of(text).key()).filter(text -> !text.isEmpty()).map(text -> " " + text + " ").toList();
    }

    int count() {
        return phrases.size() + scored.size() + levels.size();
    }

    /** Whether a text says a name, a role or a department of the client's. */
    boolean isAboutSomebody(FoldedText text) {
        String words = " " + text.key() + " ";
        return called.stream().anyMatch(words::contains);
    }

    List<Hit> hits(FoldedText text, boolean isAboutSomebody) {
        List<Hit> hits = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        phrases.forEach(phrase -> hits.addAll(phrase.hits(text, taken)));
        List<Word> words = text.words();
        for (int i = 0; i < words.size(); i++) {
            if (isAboutSomebody && levels.contains(words.get(i).folded())) {
                hits.add(new Hit(SCALE, text.between(i, i)));
            }
            if (i + 1 < words.size() && scored.contains(words.get(i).folded()) && words.get(i + 1).folded().matches(SCORE)) {
                hits.add(new Hit(SCALE, text.between(i, i + 1)));
            }
        }
        return hits;
    }
}
