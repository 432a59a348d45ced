package tutti.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.exchange.Sample;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Stakeholder;

/** Every internal text of the sample, copied into a page in the ways in which people copy, is found again. */
class SecretCopiesTest {

    private static final int LONG = 7;

    private final CaseFile sample = Sample.read();
    private final Shingles shingles = new Shingles(List.of(Words.english()));
    private final SecretCopies copies = SecretCopies.of(sample, shingles);

    private boolean isFound(String text) {
        return !copies.hits(FoldedText.of(text)).isEmpty();
    }

    /** The internal texts that say something, without those that quote what the client said in the open. */
    private Stream<String> secrets(int words) {
        return sample.all().stream().flatMap(InternalTexts::of).distinct()
                .filter(text -> FoldedText.of(text).words().stream().filter(shingles::saysSomething).count() >= words).filter(text -> !text.contains("“")).filter(this::isFound);
    }

    @Test
    void asItStands() {
        List<String> texts = sample.all().stream().flatMap(InternalTexts::of).distinct()
                .filter(text -> FoldedText.of(text).words().stream().filter(shingles::saysSomething).count() >= LONG).filter(text -> !text.contains("“")).toList();

        assertThat(texts).hasSizeGreaterThan(10).filteredOn(text -> !isFound("As we said: " + text + " So much for that.")).as("not found").isEmpty();
    }

    @Test
    void inOtherLettersAndWithoutStops() {
        assertThat(secrets(LONG)).filteredOn(text -> !isFound(text.toUpperCase(Locale.ROOT).replaceAll("[,.;:!?]", ""))).isEmpty();
    }

    @Test
    void withAWordChangedInTheMiddle() {
        assertThat(secrets(LONG)).filteredOn(text -> !isFound(changed(text, "something"))).isEmpty();
    }

    @Test
    void withALetterMistyped() {
        assertThat(secrets(LONG)).filteredOn(text -> !isFound(changed(text, "xqzz"))).isEmpty();
    }

    @Test
    void cutInHalf() {
        assertThat(secrets(2 * LONG)).filteredOn(text -> {
            String[] words = text.split(" ");
            return !isFound(String.join(" ", List.of(words).subList(0, words.length / 2))) || !isFound(String.join(" ", List.of(words).subList(words.length / 2, words.length)));
        }).isEmpty();
    }

    @Test
    void withSmallWordsLeftOut() {
        assertThat(secrets(LONG)).filteredOn(text -> !isFound(String.join(" ", FoldedText.of(text).words().stream().filter(shingles::saysSomething)
                .map(FoldedText.Word::folded).toList()))).isEmpty();
    }

    private static String changed(String text, String word) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        words.set(words.size() / 2, word);
        return String.join(" ", words);
    }

    @Test
    void aShortNoteAboutAPersonIsFoundAsAWhole() {
        Stakeholder first = sample.stakeholders().getFirst();
        CaseFile file = sample.with(Change.keep(first.withNote("Hates surprises")));

        assertThat(SecretCopies.of(file, shingles).hits(FoldedText.of("Finance hates surprises, so we call first"))).extracting(Secret.Hit::words)
                .containsExactly("hates surprises");
        assertThat(SecretCopies.of(file, shingles).hits(FoldedText.of("No surprises for Finance, who hates nothing more"))).isEmpty();
    }
}
