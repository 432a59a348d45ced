package tutti.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.i18n.Words;
import tutti.model.Engagement;
import tutti.model.Need;
import tutti.model.Stakeholder;
import tutti.store.Store;
import tutti.workspace.DirectWork;
import tutti.workspace.Workspace;

/** What the screen of the past shows and does, on a real file. */
class PastViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T07:30:00Z"), ZoneOffset.UTC);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path folder;

    private final Words words = Words.english();
    private Path file;
    private Workspace workspace;
    private PastViewModel past;
    private BackupsViewModel backups;
    private RestoreViewModel restore;
    private Stakeholder person;
    private Need need;

    @BeforeEach
    void open() {
        file = folder.resolve("tutti.db");
        workspace = new Workspace(new DirectWork(), CLOCK);
        workspace.open(() -> Store.open(file, CLOCK, java.time.Duration.ofMillis(20)));
        Engagement engagement = Engagement.named(workspace.ids().next(), "Payroll");
        workspace.begin("New engagement", engagement);
        person = Stakeholder.named(workspace.ids().next(), engagement.id(), "Zebulon", DAY);
        workspace.keep("Add stakeholder", person);
        need = Need.expressed(workspace.ids().next(), engagement.id(), "Paid on time", DAY);
        workspace.keep("Add need", need);
        past = new PastViewModel(workspace, words);
        past.looked(true);
        backups = new BackupsViewModel(workspace, words);
        backups.read();
        restore = new RestoreViewModel(workspace, words, backups::read);
    }

    @AfterEach
    void close() {
        workspace.close(() -> {});
    }

    private List<String> labels() {
        return past.edits().get().stream().map(row -> row.label() + " " + row.step()).toList();
    }

    @Test
    void everyEditStandsThereAndTheNextOnesCanBeUndoneAndDoneAgain() {
        assertThat(labels()).containsExactly("Add need UNDO", "Add stakeholder NONE", "New engagement NONE");
        assertThat(past.edits().get().getFirst().when()).isEqualTo("today 07:30");
        past.undo();
        past.undo();
        assertThat(labels()).containsExactly("Add need NONE", "Add stakeholder REDO", "New engagement UNDO");
        assertThat(past.edits().get().getFirst().faded()).isTrue();
        past.redo();
        assertThat(labels()).containsExactly("Add need REDO", "Add stakeholder UNDO", "New engagement NONE");
    }

    @Test
    void whatWasDeletedComesBackByOneEdit() {
        workspace.drop("Delete need", need);
        assertThat(past.dropped().get()).extracting(PastViewModel.DroppedRow::title).containsExactly("Paid on time");
        past.bringBack(past.dropped().get().getFirst());
        assertThat(workspace.caseFile().get().needs()).containsExactly(need);
        assertThat(past.dropped().get()).isEmpty();
        assertThat(workspace.undoLabel().get()).isEqualTo("Bring back: need");
    }

    @Test
    void aWholeEngagementComesBackToo() {
        workspace.dropEngagement("Throw away");
        assertThat(past.dropped().get()).extracting(PastViewModel.DroppedRow::title).contains("Payroll");
        past.bringBack(past.dropped().get().getFirst());
        assertThat(workspace.caseFile().get().needs()).containsExactly(need);
    }

    @Test
    void nobodyLookingNothingIsRead() {
        past.looked(false);
        workspace.keep("Rename", person.withRole("CFO"));
        assertThat(labels()).hasSize(3);
        past.looked(true);
        assertThat(labels()).hasSize(4);
    }

    @Test
    void aBackupIsLookedIntoComparedAndPutInPlace() {
        backups.backUp();
        assertThat(backups.age().get()).isEqualTo("Last backup: today 07:30");
        assertThat(backups.said().get().tone()).isEqualTo(Said.Tone.DONE);
        workspace.keep("Rename", person.withRole("CFO"));
        workspace.drop("Delete need", need);
        restore.look(backups.rows().get().getFirst().file());
        assertThat(restore.stage().get()).isInstanceOfSatisfying(RestoreViewModel.Stage.Compared.class, compared ->
                assertThat(compared.differences()).containsEntry("Payroll", List.of("Stakeholder: 1 reads as before", "Need: 1 comes back")));
        assertThat(workspace.caseFile().get().needs()).as("nothing has happened yet").isEmpty();
        restore.replace();
        assertThat(workspace.caseFile().get().needs()).containsExactly(need);
        assertThat(restore.said().get().words()).contains("replaced");
        assertThat(restore.stage().get()).isInstanceOf(RestoreViewModel.Stage.Idle.class);
    }

    @Test
    void aRestoredFileIsOpenedAndTheOtherStaysAsItIs() {
        backups.backUp();
        workspace.keep("Rename", person.withRole("CFO"));
        restore.look(backups.rows().get().getFirst().file());
        restore.openRestored();
        assertThat(workspace.caseFile().get().stakeholders()).containsExactly(person);
        try (Store own = Store.openToRead(file)) {
            assertThat(own.read(person.engagement()).stakeholders()).containsExactly(person.withRole("CFO"));
        }
    }

    @Test
    void aSealedCopyOpensWithItsPassphraseOnly() throws Exception {
        Path sealed = folder.resolve("copy.age");
        assertThat(new Passphrases(words).refusal("short", "short")).contains("8 characters");
        assertThat(new Passphrases(words).refusal("long enough", "long enouhg")).contains("not the same");
        assertThat(new Passphrases(words).refusal("long enough", "long enough")).isEmpty();
        backups.seal(sealed, "long enough");
        assertThat(backups.sealedSaid().get().words()).contains("copy.age");
        assertThat(Files.readString(sealed, StandardCharsets.ISO_8859_1)).startsWith("age-encryption.org/v1").doesNotContain("Zebulon");
        workspace.drop("Delete need", need);
        restore.look(sealed);
        assertThat(restore.stage().get()).isEqualTo(new RestoreViewModel.Stage.Sealed(sealed));
        restore.open(sealed, "wrong enough");
        assertThat(restore.said().get().tone()).isEqualTo(Said.Tone.FAILED);
        assertThat(restore.stage().get()).isEqualTo(new RestoreViewModel.Stage.Sealed(sealed));
        restore.open(sealed, "long enough");
        restore.replace();
        assertThat(workspace.caseFile().get().needs()).containsExactly(need);
        try (var files = Files.list(folder)) {
            assertThat(files.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.contains("seal"));
        }
    }

    @Test
    void whatGoesWrongIsSaidInPlace() throws Exception {
        backups.keepIn(folder.resolve("stick"));
        assertThat(backups.said().get().tone()).isEqualTo(Said.Tone.FAILED);
        assertThat(backups.said().get().words()).contains("is not there");
        assertThat(backups.folder()).isEqualTo(folder.resolve("backups").toString());
        restore.look(Files.writeString(folder.resolve("letter.txt"), "Dear client"));
        assertThat(restore.said().get().words()).contains("letter.txt is not a Tutti store");
        restore.look(folder.resolve("nothing"));
        assertThat(restore.said().get().tone()).isEqualTo(Said.Tone.FAILED);
        assertThat(workspace.notice().get()).isEmpty();
        Path stick = Files.createDirectory(folder.resolve("stick"));
        backups.keepIn(stick);
        assertThat(backups.rows().get()).hasSize(1).allMatch(row -> row.file().startsWith(stick));
        assertThat(backups.folder()).isEqualTo(stick.toString());
    }

    @Test
    void oldHistoryIsCountedAndFolded() {
        assertThat(backups.foldableWords()).isEqualTo("Nothing before 24 November 2025 can be folded.".replace("24 November 2025", words.fullDay(DAY.minusYears(1))));
        backups.fold();
        assertThat(backups.rows().get()).as("a backup comes first").hasSize(1);
        assertThat(backups.foldedSaid().get().tone()).isEqualTo(Said.Tone.DONE);
    }
}
