package tutti.page;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.Member;
import tutti.model.Person;
import tutti.model.Stakeholder;
import tutti.page.FoldedText.Word;
import tutti.page.Leak.Why;
import tutti.page.Secret.Hit;
import tutti.page.Secret.Phrase;

/**
 * The names that may not stand on the page: of the people, where roles were chosen, with their addresses and telephone
 * numbers always; and of the clients and people of other engagements.
 */
final class SecretNames {

    private static final int SHORTEST = 3;

    private final CaseFile file;
    private final Shingles shingles;
    private final List<Phrase> names = new ArrayList<>();
    /** Words that stand on the page anyway: of the head of the page, of the manager's name, of roles. */
    private final Set<String> open = new HashSet<>();
    private int count;

    private SecretNames(CaseFile file, Shingles shingles) {
        this.file = file;
        this.shingles = shingles;
    }

    static SecretNames of(CaseFile file, List<CaseFile> others, boolean isNamed, Shingles shingles) {
        SecretNames found = new SecretNames(file, shingles);
        found.collect(others, isNamed);
        return found;
    }

    /** The names that stand in a text. */
    List<Hit> hits(FoldedText text) {
        Set<Integer> taken = new HashSet<>();
        return names.stream().flatMap(name -> name.hits(text, taken).stream()).toList();
    }

    /** How many people, addresses and clients these are. */
    int count() {
        return count;
    }

    private void collect(List<CaseFile> others, boolean isNamed) {
        List<? extends Person> own = people(file);
        Stream.of(file.engagement().name(), file.engagement().client()).forEach(this::open);
        file.me().ifPresent(me -> open(me.name()));
        own.forEach(person -> {
            open(person.role());
            open(called(person));
        });
        own.stream().filter(person -> !isMe(person)).forEach(person -> Stream.of(person.email(), person.phone())
                .forEach(where -> whole(where, new Secret(Why.CONTACT, Optional.of(person.id())), false)));
        if (isNamed) {
            own.forEach(person -> open(person.name()));
        } else {
            own.stream().filter(person -> !isMe(person)).forEach(person -> person(person.name(), new Secret(Why.NAME, Optional.of(person.id())), true));
        }
        Set<String> ownNames = new HashSet<>(own.stream().map(person -> FoldedText.of(person.name()).key()).toList());
        others.forEach(other -> {
            if (!FoldedText.of(other.engagement().client()).key().equals(FoldedText.of(file.engagement().client()).key())) {
                whole(other.engagement().client(), new Secret(Why.OTHER_CLIENT, Optional.empty()), true);
                project(other.engagement().name());
            }
            people(other).stream().filter(person -> !isMe(person) && ownNames.add(FoldedText.of(person.name()).key()))
                    .forEach(person -> person(person.name(), new Secret(Why.OTHER_PERSON, Optional.empty()), false));
        });
    }

    /** What another project is called; a single word of it may stand anywhere. */
    private void project(String name) {
        List<Word> words = FoldedText.of(name).words();
        if (words.size() > 1 && words.stream().anyMatch(word -> shingles.saysSomething(word) && !open.contains(word.folded()))) {
            whole(name, new Secret(Why.OTHER_CLIENT, Optional.empty()), true);
        }
    }

    private static List<? extends Person> people(CaseFile file) {
        return Stream.<Person>concat(file.stakeholders().stream(), file.members().stream()).toList();
    }

    private static boolean isMe(Person person) {
        return person instanceof Member member && member.me();
    }

    private static String called(Person person) {
        return switch (person) {
            case Stakeholder it -> it.forPage();
            case Member it -> it.forPage();
        };
    }

    private void open(String text) {
        FoldedText.of(text).words().forEach(word -> open.add(word.folded()));
    }

    /** The whole name, which comes before its parts, so that these are not found in it once more; and its parts, of somebody else's people the last one only. */
    private void person(String name, Secret secret, boolean isOwn) {
        List<Word> words = FoldedText.of(name).words();
        whole(name, secret, true);
        if (words.size() > 1) {
            (isOwn ? words : List.of(words.getLast())).stream()
                    .filter(word -> word.folded().length() >= SHORTEST && !open.contains(word.folded()) && shingles.saysSomething(word))
                    .forEach(word -> names.add(new Phrase(secret, List.of(word.folded()), true)));
        }
    }

    private void whole(String text, Secret secret, boolean isName) {
        List<String> words = FoldedText.of(text).words().stream().map(Word::folded).toList();
        if (words.isEmpty() || words.size() == 1 && (open.contains(words.getFirst()) || words.getFirst().length() < 2)) {
            return;
        }
        count++;
        names.add(new Phrase(secret, words, isName));
    }
}
