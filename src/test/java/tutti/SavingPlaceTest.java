package tutti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.shell.WindowMemory;

/** Where the question where to save a file starts. */
class SavingPlaceTest {

    @TempDir
    Path home;

    private SavingPlace place() {
        return new SavingPlace(new WindowMemory(home.resolve("window.properties")), home);
    }

    @Test
    void startsInTheDocumentsThenWhereTheLastOneWasSavedAsLongAsThatIsThere() throws IOException {
        assertThat(place().start()).contains(home);
        Path documents = Files.createDirectory(home.resolve("Documents"));
        assertThat(place().start()).contains(documents);

        Path pages = Files.createDirectory(home.resolve("pages"));
        place().chosen(pages.resolve("page.pdf"));
        assertThat(place().start()).contains(pages);
        Files.delete(pages);
        assertThat(place().start()).contains(documents);
    }

    @Test
    void aNameTypedWithoutItsEndingGetsIt() {
        assertThat(SavingPlace.withEnding(Path.of("page"), ".pdf")).isEqualTo(Path.of("page.pdf"));
        assertThat(SavingPlace.withEnding(Path.of("page.png"), ".pdf")).isEqualTo(Path.of("page.png"));
    }
}
