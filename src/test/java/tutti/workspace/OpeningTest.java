package tutti.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.i18n.Words;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Stakeholder;
import tutti.store.Store;
import tutti.store.StoreLock;

/** A store that does not open is said, and every way on leads somewhere and leaves the file as it is. */
class OpeningTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-23T07:30:00Z"), ZoneOffset.UTC);
    private static final int PAGE = 4096;

    @TempDir
    Path folder;

    private final Workspace workspace = new Workspace(new DirectWork(), CLOCK);
    private Path file;
    private Path backup;

    @BeforeEach
    void makeStore() throws IOException {
        file = folder.resolve("tutti.db");
        Workspace first = new Workspace(new DirectWork(), CLOCK);
        first.openStore(file);
        first.begin("New engagement", Engagement.named(first.ids().next(), "Payroll"));
        for (int i = 0; i < 200; i++) {
            int number = i;
            first.edit("Add", each -> List.of(new Change.Keep(Stakeholder.named(first.ids().next(), each.engagement().id(),
                    "Person " + number, LocalDate.EPOCH).withNote("a note of some length ".repeat(5)))));
        }
        first.close(() -> {});
        backup = Files.copy(file, folder.resolve("backup.db"));
    }

    @AfterEach
    void close() {
        workspace.close(() -> {});
    }

    private byte[] damage() throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            for (long page = 70; page < raw.length() / PAGE; page += 3) {
                raw.seek(page * PAGE);
                raw.write(99);
            }
        }
        return Files.readAllBytes(file);
    }

    private CannotOpen fault() {
        return workspace.opening().fault().get().orElseThrow();
    }

    private String sentence() {
        return Words.english().say(fault().key(), fault().arguments().toArray());
    }

    @Test
    void aDamagedStoreOffersItsBackupAndWhatCanBeSaved() throws IOException {
        byte[] damaged = damage();
        workspace.opening().lookForBackups(store -> List.of(backup));
        workspace.openStore(file);
        assertThat(sentence()).contains("is damaged").contains(file.toString());
        assertThat(workspace.open().get()).isFalse();
        assertThat(fault().remedies()).containsExactly(Remedy.OPEN_BACKUP, Remedy.SALVAGE, Remedy.OPEN_OTHER, Remedy.BEGIN_ELSEWHERE, Remedy.TRY_AGAIN);
        assertThat(file).hasBinaryContent(damaged);
    }

    @Test
    void theNewestSoundBackupIsOpenedAsACopyOfItsOwn() throws IOException {
        byte[] damaged = damage();
        Path broken = Files.copy(file, folder.resolve("broken-backup.db"));
        byte[] kept = Files.readAllBytes(backup);
        workspace.opening().lookForBackups(store -> List.of(broken, backup));
        workspace.openStore(file);
        workspace.opening().openBackup();
        assertThat(workspace.caseFile().get().stakeholders()).hasSize(200);
        assertThat(workspace.opening().fault().get()).isEmpty();
        Path copy = workspace.opening().file().get().orElseThrow();
        assertThat(copy).isNotEqualTo(file).isNotEqualTo(backup);
        workspace.changeEngagement("Rename", each -> each.withName("Renamed"));
        assertThat(workspace.caseFile().get().engagement().name()).isEqualTo("Renamed");
        assertThat(file).hasBinaryContent(damaged);
        assertThat(backup).hasBinaryContent(kept);
    }

    @Test
    void whatCanBeSavedIsLookedAtAndThenKept() throws IOException {
        byte[] damaged = damage();
        workspace.openStore(file);
        workspace.opening().lookAtWhatCanBeSaved();
        assertThat(workspace.open().get()).isTrue();
        assertThat(workspace.notice().get()).isEmpty();
        assertThat(workspace.caseFile().get().stakeholders()).isNotEmpty();
        assertThat(workspace.opening().saved().get()).hasValueSatisfying(saved -> assertThat(saved.losses()).isNotEmpty()
                .allSatisfy(loss -> assertThat(Words.english().say(loss.key(), loss.arguments().toArray())).endsWith(".")));
        workspace.changeEngagement("Rename", each -> each.withName("Renamed"));
        assertThat(workspace.notice().get()).containsInstanceOf(Notice.StoreFailed.class);
        assertThat(workspace.caseFile().get().engagement().name()).isEqualTo("Payroll");
        workspace.heard();

        workspace.opening().keepWhatWasSaved(backup);
        assertThat(workspace.notice().get()).containsInstanceOf(Notice.StoreFailed.class);
        assertThat(workspace.opening().saved().get()).isPresent();

        Path fresh = folder.resolve("saved.db");
        workspace.opening().keepWhatWasSaved(fresh);
        assertThat(workspace.opening().saved().get()).isEmpty();
        workspace.changeEngagement("Rename", each -> each.withName("Renamed"));
        try (Store store = Store.openToRead(fresh)) {
            assertThat(store.check()).isEmpty();
            assertThat(store.engagements()).singleElement().extracting(Engagement::name).isEqualTo("Renamed");
        }
        assertThat(file).hasBinaryContent(damaged);
    }

    @Test
    void aStoreOpenElsewhereIsSaidAndOpensOnceItIsClosed() {
        try (StoreLock _ = StoreLock.take(file)) {
            workspace.openStore(file);
            assertThat(sentence()).contains("open already");
            assertThat(fault().remedies()).startsWith(Remedy.TRY_AGAIN).doesNotContain(Remedy.SALVAGE);
        }
        workspace.opening().tryAgain();
        assertThat(workspace.opening().fault().get()).isEmpty();
        assertThat(workspace.caseFile().get().engagement().name()).isEqualTo("Payroll");
    }

    @Test
    void aWayOnThatLeadsNowhereLeavesTheOthersOpen() throws IOException {
        damage();
        Path letter = Files.writeString(folder.resolve("letter.db"), "Dear client, ".repeat(100));
        workspace.openStore(file);
        workspace.opening().open(letter);
        assertThat(sentence()).contains(letter.toString());
        assertThat(fault().remedies()).contains(Remedy.SALVAGE);
        workspace.opening().begin(letter);
        assertThat(sentence()).contains("already");
        workspace.opening().begin(folder.resolve("new.db"));
        assertThat(workspace.opening().fault().get()).isEmpty();
        assertThat(workspace.caseFiles()).isEmpty();
        assertThat(letter).hasContent("Dear client, ".repeat(100));
    }

    /** The clock goes back ten years in the middle of the work, and the manager flies to the other side of the date line. */
    @Test
    void aClockSetBackAndAnotherTimeZoneBreakNothing() {
        Workspace past = new Workspace(new DirectWork(),
                Clock.fixed(Instant.parse("2016-01-01T00:00:00Z"), ZoneId.of("Pacific/Kiritimati")));
        past.openStore(file);
        assertThat(past.today().get()).isEqualTo(LocalDate.of(2016, 1, 1));
        past.keep("Add", Stakeholder.named(past.ids().next(), past.caseFile().get().engagement().id(), "Then", past.today().get()));
        past.changeEngagement("Rename", each -> each.withName("Renamed in the past"));
        past.close(() -> {});
        Workspace west = new Workspace(new DirectWork(), Clock.fixed(CLOCK.instant(), ZoneId.of("Pacific/Pago_Pago")));
        west.openStore(file);
        assertThat(west.today().get()).isEqualTo(LocalDate.of(2026, 11, 22));
        assertThat(west.caseFile().get().engagement().name()).isEqualTo("Renamed in the past");
        assertThat(west.undoLabel().get()).isEqualTo("Rename");
        west.undo();
        west.undo();
        assertThat(west.caseFile().get().engagement().name()).isEqualTo("Payroll");
        assertThat(west.caseFile().get().stakeholders()).hasSize(200).noneMatch(each -> each.name().equals("Then"));
        west.redo();
        west.redo();
        assertThat(west.caseFile().get().stakeholders()).hasSize(201);
        west.close(() -> {});
    }
}
