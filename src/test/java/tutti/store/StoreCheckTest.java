package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.i18n.Words;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.IdSource;
import tutti.model.Kind;
import tutti.model.Thing;

class StoreCheckTest {

    @TempDir
    Path folder;

    private final IdSource ids = new IdSource(InstantSource.system(), new Random(9));
    private final List<Thing> things = Filled.everyKind(ids, new Random(9), true);
    private final Engagement engagement = Filled.engagement(things);
    private Path file;

    @BeforeEach
    void makeStore() {
        file = folder.resolve("tutti.db");
        try (Store store = Store.open(file)) {
            store.keep("Sample", things.stream().<Change>map(Change.Keep::new).toList());
        }
    }

    private List<Finding> check() {
        try (Store store = Store.openToRead(file)) {
            List<Finding> findings = store.check();
            assertThat(findings).allSatisfy(finding ->
                    assertThat(Words.english().say(finding.key(), finding.arguments())).endsWith(".").doesNotContain("{"));
            return findings;
        }
    }

    private String idOf(Kind kind) {
        return things.stream().filter(thing -> Kind.of(thing) == kind).findFirst().orElseThrow().id().toString();
    }

    @Test
    void aSoundStoreHasNoFindings() {
        assertThat(check()).isEmpty();
    }

    @Test
    void aLevelOfNineIsFoundAndNamed() throws SQLException {
        RawFile.run(file, "PRAGMA ignore_check_constraints = ON", "UPDATE need SET importance = 9");
        assertThat(check()).contains(new Finding.Unreadable(Kind.NEED, idOf(Kind.NEED), "9 is not from 1 to 5"));
        try (Store store = Store.openToRead(file)) {
            assertThatThrownBy(() -> store.read(engagement.id())).isInstanceOfSatisfying(StoreException.class, e -> {
                assertThat(e.fault()).isEqualTo(new StoreFault.Unreadable(file, Kind.NEED, idOf(Kind.NEED), "9 is not from 1 to 5"));
                assertThat(Words.english().say(e.fault().key(), e.fault().arguments())).contains("the need " + idOf(Kind.NEED));
            });
        }
    }

    @Test
    void aDayThatIsNoneAWordThatIsNoneAndANeedWithoutWordsAreFound() throws SQLException {
        RawFile.run(file, "PRAGMA ignore_check_constraints = ON", "UPDATE concern SET raised = '2026-02-30'",
                "UPDATE action SET state = 'SLEEPING'", "DELETE FROM need_wordings", "UPDATE channel SET cadence = ''");
        assertThat(check()).filteredOn(Finding.Unreadable.class::isInstance)
                .extracting(finding -> ((Finding.Unreadable) finding).kind())
                .containsExactly(Kind.NEED, Kind.CONCERN, Kind.ACTION, Kind.CHANNEL);
    }

    @Test
    void aDeadLinkIsFound() throws SQLException {
        RawFile.run(file, "PRAGMA foreign_keys = OFF", "DELETE FROM member");
        assertThat(check()).contains(new Finding.DeadLink("promise", "member", 1), new Finding.DeadLink("raci", "member", 1));
    }

    @Test
    void aTableThatIsNotLoggedIsFound() throws SQLException {
        RawFile.run(file, "DROP TRIGGER log_goal_update");
        assertThat(check()).containsExactly(new Finding.Unlogged("goal"));
    }

    @Test
    void flippedBytesAreFound() throws IOException, SQLException {
        long page = Long.parseLong(RawFile.column(file, "SELECT rootpage FROM sqlite_master WHERE name = 'concern'").getFirst());
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek((page - 1) * 4096);
            bytes.write(new byte[] {99, 99, 99, 99, 99, 99, 99, 99});
        }
        assertThat(check()).hasAtLeastOneElementOfType(Finding.Broken.class);
        try (Store store = Store.open(file)) {
            assertThatThrownBy(() -> store.read(engagement.id())).isInstanceOfSatisfying(StoreException.class,
                    e -> assertThat(e.fault()).isInstanceOf(StoreFault.Damaged.class));
        }
    }
}
