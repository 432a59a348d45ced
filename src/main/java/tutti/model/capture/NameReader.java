package tutti.model.capture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import tutti.model.Id;
import tutti.model.Person;

/** Finds people by first name, last name, both, or the beginning of either where only one person's name begins like that. */
final class NameReader {

    /** The people whom a name fits, never none; {@code next} is the index of the token after the name. */
    record Found(List<Person> people, String typed, int next) {
        boolean isSure() {
            return people.size() == 1;
        }
    }

    private static final int LONGEST_NAME = 5;
    private static final Set<String> TITLES = Set.of("mr", "mrs", "ms", "miss", "dr", "prof");
    /** Parts of names that are words of their own, and name nobody. */
    private static final Set<String> PARTICLES = Set.of("van", "von", "de", "der", "den", "da", "di", "la", "le", "el", "al", "of", "the");
    private static final Set<String> LITTLE_WORDS = Set.of("the", "then", "that", "and", "for", "can", "all", "ask", "get", "set", "new",
            "her", "his", "him", "its", "our", "out", "say", "are", "was", "has", "had", "not", "but", "may", "let", "per", "see", "add");
    private static final int SHORTEST_BEGINNING = 2;

    private final List<Token> tokens;
    private final String line;
    private final Map<String, Id<? extends Person>> chosen;

    NameReader(List<Token> tokens, String line, Map<String, Id<? extends Person>> chosen) {
        this.tokens = tokens;
        this.line = line;
        this.chosen = chosen;
    }

    /** Whole names only: for places where any word may stand. */
    Optional<Found> whole(int at, List<? extends Person> people) {
        return read(at, people, false);
    }

    /** Beginnings of names too: for places where a name is expected. */
    Optional<Found> begun(int at, List<? extends Person> people) {
        return read(at, people, true);
    }

    private Optional<Found> read(int at, List<? extends Person> people, boolean beginnings) {
        int start = afterTitle(at);
        for (int length = Math.min(LONGEST_NAME, words(start)); length > 0; length--) {
            List<Person> fitting = fitting(start, length, people, beginnings);
            if (!fitting.isEmpty()) {
                return Optional.of(decided(fitting, start, length));
            }
        }
        return Optional.empty();
    }

    private Found decided(List<Person> fitting, int start, int length) {
        String typed = line.substring(tokens.get(start).from(), tokens.get(start + length - 1).to());
        List<Person> answer = fitting.stream().filter(person -> person.id().equals(chosen.get(Fold.of(typed)))).toList();
        int next = start + length;
        boolean initial = tokens.get(next - 1).text().length() == 1 && next < tokens.size() && tokens.get(next).isMark(".");
        return new Found(answer.isEmpty() ? fitting : answer, typed, initial ? next + 1 : next);
    }

    private List<Person> fitting(int start, int length, List<? extends Person> people, boolean beginnings) {
        List<Person> exact = those(people, person -> inOrder(start, length, person, String::equals));
        if (!exact.isEmpty() || length == 1 && !beginnings) {
            return exact;
        }
        // In "oskar be quick" the second word is no surname; in "Oskar B" it is.
        boolean written = length == 1 ? canBegin(start) : isCapital(start + length - 1);
        return written && tokens.get(start).text().length() >= SHORTEST_BEGINNING ? those(people, person -> inOrder(start, length, person, String::startsWith)) : List.of();
    }

    private boolean isCapital(int at) {
        return !tokens.get(at).text().isEmpty() && !Character.isLowerCase(line.charAt(tokens.get(at).from()));
    }

    /** "to" in small letters is not the beginning of Tomas. */
    private boolean canBegin(int at) {
        String word = tokens.get(at).text();
        return isCapital(at) || word.length() > SHORTEST_BEGINNING && !LITTLE_WORDS.contains(word);
    }

    private static List<Person> those(List<? extends Person> people, Predicate<Person> fits) {
        return people.stream().<Person>map(person -> person).filter(fits).toList();
    }

    private boolean inOrder(int start, int length, Person person, BiPredicate<String, String> same) {
        List<String> parts = new ArrayList<>(parts(person));
        if (length == 1 && PARTICLES.contains(tokens.get(start).text())) {
            return false;
        }
        for (int i = start; i < start + length; i++) {
            String word = tokens.get(i).text();
            while (!parts.isEmpty() && !same.test(parts.getFirst(), word)) {
                parts.removeFirst();
            }
            if (parts.isEmpty()) {
                return false;
            }
            parts.removeFirst();
        }
        return true;
    }

    private static List<String> parts(Person person) {
        return Arrays.stream(person.name().split("[\\s\\p{Z},]+")).map(Fold::of).filter(part -> !part.isEmpty()).toList();
    }

    private int words(int at) {
        int count = 0;
        while (at + count < tokens.size() && tokens.get(at + count).type() == Token.Type.WORD) {
            count++;
        }
        return count;
    }

    private int afterTitle(int at) {
        if (at >= tokens.size() || !TITLES.contains(tokens.get(at).text())) {
            return at;
        }
        return at + 1 < tokens.size() && tokens.get(at + 1).isMark(".") ? at + 2 : at + 1;
    }
}
