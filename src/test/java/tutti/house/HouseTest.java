package tutti.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The house stands as it is drawn: who may use whom, and what may stand where. */
class HouseTest {

    private static final Path SOURCES = Path.of("src/main/java/tutti");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("tutti");

    static List<ArchRule> rules() {
        return House.all();
    }

    @ParameterizedTest
    @MethodSource("rules")
    void holds(ArchRule rule) {
        rule.check(HOUSE);
    }

    @Test
    void every_room_says_which_question_it_answers_and_takes_no_nulls() throws IOException {
        try (Stream<Path> folders = Files.walk(SOURCES)) {
            List<Path> rooms = folders.filter(Files::isDirectory).filter(folder -> !folder.equals(SOURCES)).toList();
            assertThat(rooms).isNotEmpty().allSatisfy(room ->
                    assertThat(room.resolve("package-info.java")).content().contains("@NullMarked").contains("?"));
        }
    }

    @Test
    void no_file_outgrows_its_reader() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))).allSatisfy(file ->
                    assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(340));
        }
    }
}
