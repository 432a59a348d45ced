package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.model.Kind;
import tutti.model.PageLanguage;
import tutti.model.RaidItem;
import tutti.model.TeamPageChoices;
import tutti.model.Thanks;

/** Stores that earlier programs wrote, kept as files, open with everything that is in them. */
class OlderStoresTest {

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("tutti.db");
    }

    private void copy(String saved) throws IOException {
        try (InputStream store = OlderStoresTest.class.getResourceAsStream(saved)) {
            Files.copy(store, file);
        }
    }

    @Test
    void aStoreOfTheFirstVersionComesUpWhole() throws SQLException, IOException {
        copy("version-1.db");
        assertThat(RawFile.column(file, "PRAGMA user_version")).containsExactly("1");
        try (Store store = Store.open(file)) {
            assertThat(store.check()).isEmpty();
            assertThat(store.engagements()).hasSize(2).last().extracting(Engagement::name).isEqualTo("Payroll");
            CaseFile everyKind = store.read(store.engagements().getFirst().id());
            assertThat(everyKind.all().stream().map(Kind::of)).containsExactly(Arrays.stream(Kind.values()).skip(1).toArray(Kind[]::new));
            assertThat(everyKind.draftPages()).singleElement().satisfies(draft -> assertThat(draft.language()).isEqualTo(PageLanguage.ENGLISH));
            assertThat(everyKind.issuedPages()).singleElement().satisfies(page -> assertThat(page.replaces()).isEmpty());
            assertThat(store.typed("capture")).contains("half a sen");
        }
        assertThat(RawFile.column(file, "PRAGMA user_version")).containsExactly(Integer.toString(Schema.KNOWN));
    }

    @Test
    void itsEditsAreUndoneAndRedoneAcrossTheSteps() throws IOException {
        copy("version-1.db");
        try (Store store = Store.open(file)) {
            Engagement engagement = store.engagements().getLast();
            assertThat(store.redoLabel()).contains("Delete need");
            store.redo();
            assertThat(store.read(engagement.id()).needs()).isEmpty();
            assertThat(store.past().dropped(engagement.id())).hasSize(1);
            store.undo();
            assertThat(store.undo()).get().extracting(Edit::label).isEqualTo("Rate need");
            assertThat(store.read(engagement.id()).needs()).singleElement()
                    .satisfies(need -> assertThat(need.importance()).isEmpty());
            store.redo();
        }
        try (Store store = Store.open(file)) {
            Engagement engagement = store.engagements().getLast();
            assertThat(store.past().changesOf(store.read(engagement.id()).needs().getFirst().id())).hasSize(8);
            assertThat(store.past().asOf(engagement.id(), LocalDate.of(2026, 11, 21), ZoneOffset.UTC).orElseThrow().needs())
                    .singleElement().satisfies(need -> assertThat(need.importance()).isEmpty());
        }
    }

    /** Wins, risks, actions and the engagement itself had fewer columns before the fourth and fifth step. */
    @Test
    void rowsThatGrewAreWrittenBackAsTheyWere() throws IOException {
        copy("version-3.db");
        try (Store store = Store.open(file)) {
            assertThat(store.check()).isEmpty();
            Engagement engagement = store.engagements().getFirst();
            assertThat(engagement.teamPage()).isEqualTo(TeamPageChoices.usual());
            store.undo();
            store.undo();
            CaseFile before = store.read(engagement.id());
            assertThat(before.members().getFirst().thanks()).containsExactly(Thanks.due("Two ships in a day"));
            assertThat(before.actions()).singleElement().satisfies(action -> assertThat(action.cameOf()).isEmpty());
            while (store.undoLabel().isPresent()) {
                store.undo();
            }
            assertThat(store.engagements()).isEmpty();
            while (store.redoLabel().isPresent()) {
                store.redo();
            }
            CaseFile after = store.read(engagement.id());
            assertThat(after.engagement().goal()).isEqualTo("Pay people right");
            assertThat(after.raidItems()).extracting(RaidItem::text).containsExactly("Strike at sea");
            assertThat(after.actions()).isEmpty();
            assertThat(store.past().changesOf(after.members().getFirst().id())).isNotEmpty();
        }
    }
}
