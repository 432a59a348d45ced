package tutti.i18n;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Code and bundles know the same keys: none is missing, none is left over, each stands in the bundle of its room. */
class KeysTest {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path BUNDLES = Path.of("src/main/resources/tutti/i18n");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9_.\\-]*)\"");

    private final Words words = Words.english();

    @Test
    void every_key_in_the_code_has_words() {
        Set<String> missing = literals().stream()
                .filter(literal -> !literal.endsWith("."))
                .filter(literal -> !words.keys().contains(literal))
                .collect(toCollection(TreeSet::new));
        assertThat(missing).isEmpty();
    }

    @Test
    void every_key_in_a_bundle_is_used() {
        Set<String> literals = literals();
        Set<String> beginnings = literals.stream().filter(literal -> literal.endsWith(".")).collect(toCollection(TreeSet::new));
        assertThat(words.keys().stream()
                .filter(key -> !literals.contains(key))
                .filter(key -> beginnings.stream().noneMatch(beginning -> key.startsWith(beginning) && !beginning.equals("model.")))
                .filter(key -> !isAScale(key)))
                .isEmpty();
    }

    @Test
    void every_key_stands_in_the_bundle_of_its_room() throws IOException {
        for (String room : Words.ROOMS) {
            List<String> keys = Files.readAllLines(BUNDLES.resolve(room + ".properties")).stream()
                    .filter(line -> line.matches("[A-Za-z].*=.*")).map(line -> line.substring(0, line.indexOf('=')).strip()).toList();
            assertThat(keys).as(room).allMatch(key -> key.startsWith(room + ".")).doesNotHaveDuplicates();
        }
    }

    @Test
    void every_text_is_a_pattern_that_can_be_filled() {
        assertThat(words.keys()).allSatisfy(key -> assertThat(words.say(key, 1, 2, 3, 4, 5, 6)).as(key).isNotBlank());
    }

    @Test
    void no_text_has_a_straight_quote_where_the_language_has_a_curved_one() throws IOException {
        try (Stream<Path> bundles = Files.list(BUNDLES)) {
            for (Path bundle : bundles.toList()) {
                assertThat(Files.readAllLines(bundle)).as(bundle.toString())
                        .noneMatch(line -> line.matches("[A-Za-z].*=.*[a-z]'{1,2}[a-z].*"));
            }
        }
    }

    /** Words for the constants of an enum are found by {@link Words#of}. */
    private static boolean isAScale(String key) {
        return key.matches("model\\.[A-Z]\\w+\\.[A-Z_0-9]+");
    }

    /** Everything in the code that looks like a key of one of the rooms. */
    private Set<String> literals() {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> LITERAL.matcher(read(file)).results().map(match -> match.group(1)))
                    .filter(literal -> Words.ROOMS.contains(literal.substring(0, literal.indexOf('.'))))
                    .collect(toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
