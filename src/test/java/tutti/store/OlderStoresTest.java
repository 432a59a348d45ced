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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Kind;
import tutti.model.Level;
import tutti.model.Member;
import tutti.model.Need;
import tutti.model.RaidItem;
import tutti.model.TeamPageChoices;
import tutti.model.Thanks;
import tutti.model.past.Dropped;
import tutti.model.past.PastChange;

/** Stores that earlier programs wrote, kept as files, open with everything that is in them. */
class OlderStoresTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void place() {
        file = folder.resolve("tutti.db");
    }

    /** Puts a store there that was written when the schema had so many steps. */
    static void copy(int version, Path file) throws IOException {
        copy("version-" + version + ".db.gz", file);
    }

    private static void copy(String saved, Path file) throws IOException {
        try (InputStream store = new GZIPInputStream(Objects.requireNonNull(OlderStoresTest.class.getResourceAsStream(saved)))) {
            Files.copy(store, file);
        }
    }

    /** A schema step without a saved store of the version before it fails here. */
    static IntStream versions() {
        return IntStream.range(1, Schema.KNOWN);
    }

    /** Each was written by the program of its time: one record of every kind, a small engagement edited on three days, an undo, half a sentence. */
    @ParameterizedTest
    @MethodSource("versions")
    void aStoreOfAnyVersionComesUpWholeWithItsPast(int version) throws SQLException, IOException {
        copy(version, file);
        assertThat(RawFile.column(file, "PRAGMA user_version")).containsExactly(Integer.toString(version));
        try (Store store = Store.open(file)) {
            assertThat(store.check()).isEmpty();
            CaseFile everyKind = store.read(store.engagements().getFirst().id());
            assertThat(everyKind.all().stream().map(Kind::of)).containsExactly(Arrays.stream(Kind.values()).skip(1).toArray(Kind[]::new));
            assertThat(store.pdf(everyKind.issuedPages().getFirst().id()).map(String::new)).contains("%PDF-1.7 as it was printed");
            assertThat(store.typed("capture")).contains("half a sen");
            assertThat(store.setting("theme")).contains("dark");

            CaseFile payroll = payroll(store);
            assertThat(payroll.needs().getFirst().importance()).contains(new Level(4));
            assertThat(payroll.members()).extracting(Member::name).containsExactly("Ann “the rock”\nMiller");
            assertThat(store.past().changesOf(payroll.actions().getFirst().id())).extracting(PastChange::label)
                    .containsExactly("Move the date again", "Move the date", "Add people and plan");
            store.redo();
            assertThat(store.past().dropped(payroll.engagement().id())).extracting(Dropped::label).containsExactly("Delete need");
            store.bringBack("Bring back", payroll.needs().getFirst().id());
            assertThat(payroll(store).all()).isEqualTo(payroll.all());

            editsGoBackAndForth(store, payroll);
            daysEndsStand(store, payroll);
            store.upkeep().fold(DAY.plusYears(1), ZoneOffset.UTC);
            daysEndsStand(store, payroll);
            assertThat(store.check()).isEmpty();
        }
        assertThat(RawFile.column(file, "PRAGMA user_version")).containsExactly(Integer.toString(Schema.KNOWN));
    }

    private static CaseFile payroll(Store store) {
        return store.read(store.engagements().getLast().id());
    }

    /** What was logged then and what is logged now. */
    private static void editsGoBackAndForth(Store store, CaseFile payroll) {
        Need need = payroll.needs().getFirst();
        store.keep("Rate need anew", Change.keep(need.withImportance(Optional.of(new Level(5))), payroll.actions().getFirst().withNote("All runs")));
        CaseFile after = payroll(store);
        int undone = 0;
        while (store.undo().isPresent()) {
            undone++;
        }
        assertThat(undone).isEqualTo(10);
        assertThat(store.engagements()).isEmpty();
        while (store.redo().isPresent()) {
            undone--;
        }
        assertThat(undone).isZero();
        assertThat(payroll(store).all()).isEqualTo(after.all());
    }

    private static void daysEndsStand(Store store, CaseFile payroll) {
        List<CaseFile> days = IntStream.range(0, 3).mapToObj(day ->
                store.past().asOf(payroll.engagement().id(), DAY.plusDays(day), ZoneOffset.UTC).orElseThrow()).toList();
        assertThat(days).flatExtracting(CaseFile::needs).map(Need::importance)
                .containsExactly(Optional.empty(), Optional.of(new Level(4)), Optional.of(new Level(4)));
        assertThat(days).flatExtracting(CaseFile::actions).map(Action::due)
                .containsExactly(Optional.empty(), Optional.of(DAY.plusDays(9)), Optional.of(DAY.plusDays(12)));
        assertThat(days.getLast().all()).isEqualTo(payroll.all());
    }

    /** Wins, risks, actions and the engagement itself had fewer columns before the fourth and fifth step. */
    @Test
    void rowsThatGrewAreWrittenBackAsTheyWere() throws IOException {
        copy("rows-that-grew.db.gz", file);
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
