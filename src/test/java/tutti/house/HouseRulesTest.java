package tutti.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule of the house is seen to fail on a class that breaks it. */
class HouseRulesTest {

    private static final JavaClasses CROOKED = new ClassFileImporter()
            .withImportOption(location -> location.contains("/crooked/") || location.contains("/tutti/store/")
                    || location.contains("/tutti/model/"))
            .importPackages("tutti");

    static Stream<Arguments> rulesAndWhoBreaksThem() {
        return Stream.of(
                arguments(arrowsOf("model"), "CrookedModel$ReachesUp"),
                arguments(arrowsOf("harmony"), "CrookedHarmony$EntersTheNextRoom"),
                arguments(House.everyPackageIsOnThePlan(), "attic.crooked.Forgotten"),
                arguments(House.roomsRunInNoCircle(), "Slice model"),
                arguments(House.sqlOnlyInStore(), "CrookedHarmony$SpeaksSql"),
                arguments(House.pdfOnlyInPage(), "CrookedStatus$DrawsPaper"),
                arguments(House.noScreenBelowTheFifthFloor(), "CrookedWorkspace"),
                arguments(House.noJavaFxAtAllOnPaperAndCommandLine(), "CrookedCli"),
                arguments(House.modelIsPlainJava(), "CrookedModel$WantsALibrary"),
                arguments(House.viewModelsKnowNoScreen(), "CrookedHarmony$GreedyViewModel"),
                arguments(House.staticFieldsAreFinal(), "CrookedHarmony$Forgetful.count"),
                arguments(House.threadsOnlyInShell(), "CrookedHarmony$SpawnsThreads"),
                arguments(House.noNetwork(), "CrookedExchange"),
                arguments(House.noEmptyNames(), "CrookedHarmony$TextHelper"),
                arguments(HalfTypedRule.whatIsTypedIsKept(), "CrookedHarmony$LosesWords"));
    }

    private static ArchRule arrowsOf(String room) {
        return House.arrowsRunDown().stream()
                .filter(rule -> rule.getDescription().startsWith(room + " "))
                .findFirst().orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("rulesAndWhoBreaksThem")
    void fails_on_whoever_breaks_it(ArchRule rule, String culprit) {
        assertThat(rule.evaluate(CROOKED).getFailureReport().getDetails()).anyMatch(detail -> detail.contains(culprit));
    }
}
