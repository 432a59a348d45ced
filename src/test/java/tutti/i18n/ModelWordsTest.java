package tutti.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tutti.model.DeliveryConfidence;
import tutti.model.Question;
import tutti.model.measure.Link;

class ModelWordsTest {

    private static final List<String> NAMED_ELSEWHERE = List.of("tutti.model.deed", "tutti.model.capture", "tutti.model.move", "tutti.model.merge", "tutti.model.past");

    /** These are said in sentences, by those who show them. */
    private static final List<String> SAID_IN_SENTENCES = List.of("TrustRepair", "What", "Part");

    private final Words words = Words.english();

    @Test
    void everyValueOfEveryScaleOfTheModelHasAWord() {
        List<String> missing = new ArrayList<>();
        for (JavaClass found : new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("tutti.model")) {
            if (found.isEnum() && !NAMED_ELSEWHERE.contains(found.getPackageName()) && !SAID_IN_SENTENCES.contains(found.getSimpleName())) {
                Stream.of(found.reflect().getEnumConstants())
                        .map(value -> "model." + found.getSimpleName() + "." + ((Enum<?>) value).name())
                        .filter(key -> !words.keys().contains(key))
                        .forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void deliveryConfidenceNeverStandsWithoutItsWord() {
        ScaleWords scale = new ScaleWords(words);
        assertThat(Stream.of(DeliveryConfidence.values()).map(level -> words.of(level) + ": " + scale.meaning(level))).containsExactly(
                "Green: highly likely", "Amber/Green: probable", "Amber: feasible, significant issues", "Amber/Red: in doubt",
                "Red: appears unachievable");
    }

    @Test
    void questionsAndLinksHaveTheirMeaning() {
        ScaleWords scale = new ScaleWords(words);
        assertThat(Stream.of(Question.values()).map(scale::meaning)).doesNotHaveDuplicates().noneMatch(String::isBlank);
        assertThat(Stream.of(Link.values()).map(scale::question)).doesNotHaveDuplicates().allMatch(text -> text.endsWith("?"));
    }

    @Test
    void numbersCarryATrueMinusAndNoIdleDecimals() {
        ScaleWords scale = new ScaleWords(words);
        assertThat(Stream.of(-3.0, -1.5, 0.0, -0.0, 2.0, 10.0).map(scale::signed)).containsExactly("−3", "−1.5", "0", "0", "+2", "+10");
        assertThat(Stream.of(0, 1, 2).map(scale::days)).containsExactly("0 days", "1 day", "2 days");
    }
}
