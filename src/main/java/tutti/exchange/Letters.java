package tutti.exchange;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import tutti.model.Letter;

/** Reads the cells of a RACI matrix: "A", "A/R", "r, c", "Accountable"; "-" stands for none. */
final class Letters {

    private Letters() {}

    /** The letters in a cell, none for an empty one; empty if something else is written there. */
    static Optional<Set<Letter>> read(String cell) {
        Set<Letter> letters = EnumSet.noneOf(Letter.class);
        String plain = cell.toUpperCase(Locale.ROOT)
                .replace("ACCOUNTABLE", "A").replace("RESPONSIBLE", "R").replace("CONSULTED", "C").replace("INFORMED", "I");
        for (char c : plain.toCharArray()) {
            if ("ARCI".indexOf(c) >= 0) {
                letters.add(Letter.valueOf(String.valueOf(c)));
            } else if (" ,;/&+|-–—".indexOf(c) < 0) {
                return Optional.empty();
            }
        }
        // "ARIA" is a word, not four letters.
        return letters.size() < plain.chars().filter(Character::isLetter).count() ? Optional.empty() : Optional.of(letters);
    }
}
