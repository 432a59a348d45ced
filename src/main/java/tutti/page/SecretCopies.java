package tutti.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Conversation;
import tutti.model.Person;
import tutti.model.Thing;
import tutti.page.Leak.Why;
import tutti.page.Secret.Hit;
import tutti.page.Secret.Phrase;
import tutti.page.Shingles.Shingle;

/** The internal texts of the records, and copies of them. What the client knows anyway is no secret. */
final class SecretCopies {

    private final Shingles shingles;
    private final Set<String> known;
    private final Set<String> told;
    private final Map<String, Set<Secret>> rows = new HashMap<>();
    private final List<Phrase> wholes = new ArrayList<>();
    private int texts;

    private SecretCopies(CaseFile file, Shingles shingles) {
        this.shingles = shingles;
        this.known = keys(InternalTexts.known(file));
        this.told = keys(InternalTexts.told(file));
    }

    static SecretCopies of(CaseFile file, Shingles shingles) {
        SecretCopies copies = new SecretCopies(file, shingles);
        Stream.concat(Stream.of(file.engagement()), file.all().stream())
                .forEach(thing -> InternalTexts.of(thing).distinct().forEach(text -> copies.add(thing, FoldedText.of(text))));
        return copies;
    }

    /** How many texts are searched for. */
    int count() {
        return texts;
    }

    private void add(Thing thing, FoldedText text) {
        Secret secret = new Secret(Why.COPIED, Optional.of(thing.id()));
        boolean isOfTalk = thing instanceof Conversation;
        // A note about a person may be short and say it all: "hates surprises".
        boolean isShortNote = thing instanceof Person && shingles.isShortAndSays(text);
        if ((isShortNote || shingles.isOneRow(text)) && isSecret(text.key(), isOfTalk)) {
            wholes.add(Phrase.of(secret, text.text(), false));
            texts++;
        }
        List<String> keys = shingles.of(text).stream().map(Shingle::key).filter(key -> isSecret(key, isOfTalk)).toList();
        keys.forEach(key -> rows.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(secret));
        texts += keys.isEmpty() ? 0 : 1;
    }

    private boolean isSecret(String key, boolean isOfTalk) {
        return !known.contains(key) && !(isOfTalk && told.contains(key));
    }

    private Set<String> keys(Stream<String> open) {
        return open.map(FoldedText::of)
                .flatMap(text -> Stream.concat(Stream.of(text.key()), shingles.of(text).stream().map(Shingle::key)))
                .collect(Collectors.toSet());
    }

    List<Hit> hits(FoldedText text) {
        List<Hit> hits = new ArrayList<>();
        Set<Integer> taken = new HashSet<>();
        wholes.forEach(whole -> hits.addAll(whole.hits(text, taken)));
        Map<Secret, List<Shingle>> found = new LinkedHashMap<>();
        shingles.of(text).stream().sorted(Comparator.comparingInt(Shingle::first)).forEach(row -> rows.getOrDefault(row.key(), Set.of())
                .forEach(secret -> found.computeIfAbsent(secret, _ -> new ArrayList<>()).add(row)));
        Set<List<Integer>> seen = new HashSet<>();
        found.forEach((secret, its) -> joined(its).stream().filter(seen::add)
                .forEach(span -> hits.add(new Hit(secret, text.between(span.getFirst(), span.getLast())))));
        return hits;
    }

    /** From which word to which it was copied: rows that overlap or touch are one copy. */
    private static List<List<Integer>> joined(List<Shingle> found) {
        List<List<Integer>> spans = new ArrayList<>();
        int first = found.getFirst().first();
        int last = found.getFirst().last();
        for (Shingle row : found) {
            if (row.first() > last + 1) {
                spans.add(List.of(first, last));
                first = row.first();
            }
            last = Math.max(last, row.last());
        }
        spans.add(List.of(first, last));
        return spans;
    }
}
