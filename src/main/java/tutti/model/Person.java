package tutti.model;

import java.util.List;
import java.util.stream.Stream;

/** Somebody on either side. */
public sealed interface Person extends Thing permits Stakeholder, Member {

    @Override
    Id<? extends Person> id();

    String name();

    String role();

    String email();

    String phone();

    @Override
    default String title() {
        return name();
    }

    /** The first letters of the first and the last word of the name: "MS". Letters outside the Basic Plane stay whole. */
    default String initials() {
        List<String> words = Stream.of(name().strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return "";
        }
        String first = firstLetter(words.getFirst());
        return words.size() == 1 ? first : first + firstLetter(words.getLast());
    }

    private static String firstLetter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
