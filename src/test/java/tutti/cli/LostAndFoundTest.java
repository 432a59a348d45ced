package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tutti.exchange.Sample;
import tutti.model.Change;
import tutti.model.Need;
import tutti.store.Store;

/** Backup, restore, history and undo as a person would ask for them. */
class LostAndFoundTest {

    @TempDir
    private Path folder;
    private final Need need = Sample.read().needs().getFirst();
    private String store;

    @BeforeEach
    void openSample() {
        store = folder.resolve("recovery.db").toString();
        SampleStore.at(Path.of(store));
        keep("Rate need", Change.keep(need.withCriterion("Two clean runs")));
    }

    private void keep(String label, List<Change> changes) {
        try (Store open = Store.open(Path.of(store))) {
            open.keep(label, changes);
        }
    }

    private String in(String name) {
        return folder.resolve(name).toString();
    }

    private byte[] export(String from) throws IOException {
        Path json = Files.createTempFile(folder, "export", ".json");
        assertThat(Run.of("export", "--store", from, "--json", json.toString()).exit()).isZero();
        return Files.readAllBytes(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "restore", "history", "undo"})
    void everyVerbExplainsItself(String verb) {
        Run run = Run.of(verb, "--help");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).startsWith("Usage: tutti " + verb).contains("--store=FILE");
        assertThat(Run.of("--help").out()).contains("  " + verb);
    }

    @Test
    void aBackupThatIsRestoredExportsTheSameBytes() throws IOException {
        Run backup = Run.of("backup", "--store", store, "--out", in("copy.db"));
        assertThat(backup).isEqualTo(new Run(0, "Backup of " + store + " written to " + in("copy.db") + "." + System.lineSeparator(), ""));
        Run restore = Run.of("restore", "--from", in("copy.db"), "--store", in("new.db"));
        assertThat(restore.outLines()).containsExactly("Restored " + in("copy.db") + " to " + in("new.db") + ".");
        assertThat(export(in("new.db"))).isEqualTo(export(store));
        assertThat(Run.of("undo", "--store", in("new.db")).exit()).isZero();
    }

    @Test
    void aSealedBackupComesBackWithItsPassphraseOnly() throws IOException {
        Files.writeString(folder.resolve("secret"), "two pillars, one page");
        Files.writeString(folder.resolve("wrong"), "one pillar");
        Run backup = Run.of("backup", "--store", store, "--out", in("copy.age"), "--passphrase-file", in("secret"));
        assertThat(backup.exit()).isZero();
        assertThat(Files.readAllBytes(folder.resolve("copy.age"))).startsWith("age-encryption.org/v1".getBytes(StandardCharsets.US_ASCII));

        Run wrong = Run.of("restore", "--from", in("copy.age"), "--store", in("new.db"), "--passphrase-file", in("wrong"));
        assertThat(wrong.exit()).isEqualTo(2);
        assertThat(wrong.errLines()).hasSize(1);
        assertThat(folder.resolve("new.db")).doesNotExist();

        Run restore = Run.of("restore", "--from", in("copy.age"), "--store", in("new.db"), "--passphrase-file", in("secret"));
        assertThat(restore.exit()).isZero();
        assertThat(export(in("new.db"))).isEqualTo(export(store));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).as("no copy in the clear is left").noneMatch(name -> name.endsWith(".plain"));
        }
    }

    @Test
    void aStoreIsReplacedOnlyWhenThatIsSaidAndThenKept() throws IOException {
        Run.of("backup", "--store", store, "--out", in("copy.db"));
        byte[] before = export(store);
        Run.of("undo", "--store", store);
        Run look = Run.of("restore", "--from", in("copy.db"), "--store", store);
        assertThat(look.exit()).isEqualTo(2);
        assertThat(look.outLines()).contains("Payroll rollout, Need: 0 back, 0 gone, 1 changed");
        assertThat(look.errLines()).singleElement().asString().contains("add --replace");
        Run done = Run.of("restore", "--from", in("copy.db"), "--store", store, "--replace");
        assertThat(done.exit()).isZero();
        assertThat(done.out()).contains("is kept as " + store + ".replaced-2026-06-20-080000");
        assertThat(export(store)).isEqualTo(before);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains("restored"))
                    .contains("recovery.db.replaced-2026-06-20-080000");
        }
    }

    @Test
    void historyListsTheEditsAndWhatBecameOfARecord() {
        keep("Delete need", List.of(new Change.Drop(need)));
        Run.of("undo", "--store", store);
        assertThat(Run.of("history", "--store", store).outLines()).hasSize(3).first().asString()
                .contains("Delete need").contains("Payroll rollout").endsWith("undone, can be redone");
        assertThat(Run.of("history", "--store", store, "--limit", "1", "--engagement", "payroll rollout").outLines()).hasSize(1);
        List<String> lines = Run.of("history", "--store", store, "--record", need.id().toString()).outLines();
        assertThat(lines).anyMatch(line -> line.endsWith("brought back (undo of “Delete need”)"))
                .anyMatch(line -> line.endsWith("changed (Rate need)"))
                .anyMatch(line -> line.startsWith("  criterion: ") && line.endsWith("→ Two clean runs"))
                .last().asString().contains("made (Open the sample)");
    }

    @Test
    void undoAndRedoSayWhatTheyDid() {
        assertThat(Run.of("undo", "--store", store).outLines()).containsExactly("Undone in " + store + ": Rate need.");
        assertThat(Run.of("undo", "--store", store).outLines()).containsExactly("Undone in " + store + ": Open the sample.");
        assertThat(Run.of("undo", "--redo", "--store", store).outLines()).containsExactly("Done again in " + store + ": Open the sample.");
        assertThat(Run.of("undo", "--redo", "--store", store).outLines()).containsExactly("Done again in " + store + ": Rate need.");
        Store.open(folder.resolve("empty.db")).close();
        refused("There is nothing to undo in " + in("empty.db") + ".", "undo", "--store", in("empty.db"));
        refused("There is nothing to redo in " + store + ".", "undo", "--redo", "--store", store);
    }

    @Test
    void anImportIsPrecededByABackup() throws IOException {
        Path list = Files.writeString(folder.resolve("people.csv"), "Name,Power\nIda,5\n");
        Run.of("import", "--store", store, "--engagement", "Harbour", list.toString());
        assertThat(folder.resolve("backups")).isDirectoryContaining("glob:**recovery-2026-06-20-080000.db");
    }

    @Test
    void whatCannotBeDoneIsSaidInOneSentence() throws IOException {
        Path letter = Files.writeString(folder.resolve("letter.db"), "Dear all,");
        refused("There is already a file " + letter + ", and it was left as it is. Name a file that is not there yet.",
                "backup", "--store", store, "--out", letter.toString());
        refused("The file " + letter + " is not a Tutti store, and was left as it is. Choose another file, or a new name.",
                "restore", "--from", letter.toString(), "--store", in("new.db"));
        refused("--out is missing: see “tutti backup --help”.", "backup", "--store", store);
        refused(in("none.db") + " is not there. Check the path, or plug in the drive that holds it.", "undo", "--store", in("none.db"));
        refused(in("none.db") + " is not there. Check the path, or plug in the drive that holds it.", "restore", "--from", in("none.db"), "--store", in("a.db"));
        refused("“7” is not the id of a record: take one from “export --json FILE”.", "history", "--store", store, "--record", "7");
        refused("0 is too few: give --limit 1 or more.", "history", "--store", store, "--limit", "0");
        assertThat(folder.resolve("none.db")).doesNotExist();
    }

    private static void refused(String sentence, String... arguments) {
        assertThat(Run.of(arguments)).isEqualTo(new Run(2, "", sentence + System.lineSeparator()));
    }
}
