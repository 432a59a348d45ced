package tutti.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds a person's names and addresses in a text, and strikes them. */
final class Names {

    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_NUMBER = 6;
    private static final Pattern BLANK = Pattern.compile("\\s+");

    private final Pattern pattern;
    private final String standIn;

    /**
     * @param names all that the person was ever called; struck in any spelling of capitals if of several words, and each
     *     longer word of it as it is written, unless somebody else is called so too
     * @param addresses mail addresses and telephone numbers
     * @param others the names of the others
     */
    Names(Collection<String> names, Collection<String> addresses, Collection<String> others, String standIn) {
        Set<String> taken = others.stream().flatMap(Names::words).collect(Collectors.toSet());
        Set<String> found = new LinkedHashSet<>();
        Stream.concat(names.stream(), addresses.stream().filter(address -> address.strip().length() >= SHORTEST_NUMBER))
                .map(String::strip).filter(name -> !name.isEmpty() && !taken.contains(name)).map(Names::whole).forEach(found::add);
        names.stream().flatMap(Names::words).filter(word -> word.codePointCount(0, word.length()) >= SHORTEST_PART && !taken.contains(word))
                .map(Names::bounded).forEach(found::add);
        List<String> longestFirst = found.stream().sorted(Comparator.comparingInt(String::length).reversed()).toList();
        // With no name at all nothing is struck: this matches nowhere.
        this.pattern = Pattern.compile(longestFirst.isEmpty() ? "(?!)" : String.join("|", longestFirst));
        this.standIn = Matcher.quoteReplacement(standIn);
    }

    private static Stream<String> words(String name) {
        return BLANK.splitAsStream(name.strip()).filter(word -> !word.isEmpty());
    }

    private static String whole(String name) {
        return BLANK.matcher(name).find() || name.contains("@") ? "(?iu:" + bounded(name) + ")" : bounded(name);
    }

    /** Not in the middle of another word, in scripts that set words apart. */
    private static String bounded(String name) {
        String words = words(name).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return name.codePoints().anyMatch(Character::isIdeographic) ? words : "(?<![\\p{L}\\p{N}])" + words + "(?![\\p{L}\\p{N}])";
    }

    boolean in(String text) {
        return pattern.matcher(text).find();
    }

    String strike(String text) {
        return pattern.matcher(text).replaceAll(standIn);
    }
}
