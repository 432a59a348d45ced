package tutti.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.exchange.Handover;
import tutti.exchange.QuickSeal;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Stakeholder;
import tutti.store.Store;
import tutti.store.StoreLock;

/** One manager hands an engagement to another: what arrives is what was there, and nothing is changed before it is said. */
class HandoverTest {

    private static Path sample = Path.of("");

    @TempDir
    Path folder;

    private Path mine;
    private Path theirs;
    private Path sealed;
    private Path passphrase;

    @BeforeEach
    void aSampleToHandOver() throws IOException {
        mine = folder.resolve("mine.db");
        theirs = folder.resolve("theirs.db");
        sealed = folder.resolve("sample.age");
        passphrase = Files.writeString(folder.resolve("passphrase"), "rather long horse battery\n");
        Files.copy(sample, mine);
    }

    @BeforeAll
    static void sample(@TempDir Path once) {
        sample = once.resolve("sample.db");
        SampleStore.at(sample);
    }

    private Run handover(String... more) {
        List<String> arguments = new ArrayList<>(List.of("handover", "--store", mine.toString(), "--out", sealed.toString(),
                "--passphrase-file", passphrase.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    /** What the verb writes, at a price that a test can pay. */
    private void handoverQuickly() {
        try (Store store = Store.openToRead(mine)) {
            List<CaseFile> files = store.engagements().stream().map(each -> store.read(each.id())).toList();
            Map<Id<IssuedPage>, byte[]> pages = new HashMap<>();
            files.stream().flatMap(file -> file.issuedPages().stream())
                    .forEach(page -> store.pdf(page.id()).ifPresent(pdf -> pages.put(page.id(), pdf)));
            QuickSeal.seal(new Handover(files, pages), sealed, "rather long horse battery");
        }
    }

    private Run takeover(Path store, String... more) {
        List<String> arguments = new ArrayList<>(List.of("takeover", "--store", store.toString(), "--from", sealed.toString(),
                "--passphrase-file", passphrase.toString()));
        arguments.addAll(List.of(more));
        return Run.of(arguments.toArray(String[]::new));
    }

    private CaseFile only(Path file) {
        try (Store store = Store.openToRead(file)) {
            return store.read(store.engagements().getFirst().id());
        }
    }

    private void edit(Path file, Change... changes) {
        try (Store store = Store.open(file)) {
            store.keep("Edit", List.of(changes));
        }
    }

    @Test
    void whatArrivesIsWhatWasThereWithThePdfsOfIssuedPages() {
        CaseFile file = only(mine);
        byte[] pdf;
        try (Store store = Store.openToRead(mine)) {
            pdf = store.pdf(file.issuedPages().getFirst().id()).orElseThrow();
        }
        edit(mine, new Change.Keep(Engagement.named(Id.of("01935000-0000-7000-8000-000000000001"), "Another")));
        assertThat(handover("--engagement", file.engagement().name()).out()).contains("One engagement").contains(sealed.toString());
        assertThat(takeover(theirs).exit()).isZero();
        assertThat(only(theirs).all()).isEqualTo(file.all());
        assertThat(only(theirs).engagement()).isEqualTo(file.engagement());
        try (Store store = Store.openToRead(theirs)) {
            assertThat(store.pdf(file.issuedPages().getFirst().id())).contains(pdf);
        }
        try (Store store = Store.openToRead(theirs)) {
            assertThat(store.engagements()).hasSize(1);
        }
        handoverQuickly();
        assertThat(takeover(theirs, "--dry-run").out()).contains("“Payroll rollout”: 206 unchanged").doesNotContain("changed there");
    }

    @Test
    void aDeletedRecordThatOthersReferToDoesNotComeAlong() {
        CaseFile file = only(mine);
        Stakeholder gone = file.stakeholders().stream()
                .filter(each -> file.promises().stream().anyMatch(promise -> promise.to().equals(Optional.of(each.id()))))
                .findFirst().orElseThrow();
        edit(mine, new Change.Drop(gone));
        handoverQuickly();
        assertThat(takeover(theirs).err()).isEmpty();
        assertThat(only(theirs).find(gone.id())).isEmpty();
        assertThat(only(theirs).promises()).hasSameSizeAs(file.promises());
    }

    @Test
    void lookingOnlyChangesNothing() {
        handoverQuickly();
        assertThat(takeover(theirs, "--dry-run").out()).contains("New: Stakeholder");
        assertThat(theirs).doesNotExist();
    }

    @Test
    void whereBothSpokeNothingIsDoneBeforeSomebodySays() {
        handoverQuickly();
        takeover(theirs);
        CaseFile file = only(theirs);
        Stakeholder first = file.stakeholders().getFirst();
        edit(theirs, new Change.Keep(first.withRole("Something else")));
        Run undecided = takeover(theirs);
        assertThat(undecided.exit()).isEqualTo(Exit.NOT_DONE);
        assertThat(undecided.out()).contains("role: here “Something else”, there “" + first.role() + "”");
        assertThat(undecided.err()).contains("--prefer");
        assertThat(only(theirs).find(first.id())).contains(first.withRole("Something else"));
        assertThat(takeover(theirs, "--prefer", "theirs").exit()).isZero();
        assertThat(only(theirs).all()).isEqualTo(file.all());
    }

    @Test
    void takingOverIsOneEditThatCanBeTakenBack() {
        handoverQuickly();
        takeover(theirs);
        CaseFile before = only(theirs);
        edit(mine, new Change.Keep(before.stakeholders().getFirst().withRole("New role")),
                new Change.Keep(before.members().getFirst().withNote("New note")));
        handoverQuickly();
        takeover(theirs, "--prefer", "theirs");
        assertThat(only(theirs).all()).isNotEqualTo(before.all());
        try (Store store = Store.open(theirs)) {
            assertThat(store.undo()).isPresent();
        }
        assertThat(only(theirs).all()).isEqualTo(before.all());
    }

    @Test
    void aFileThatDoesNotOpenTouchesNothing() throws IOException {
        handoverQuickly();
        byte[] whole = Files.readAllBytes(sealed);
        Files.writeString(passphrase, "another\n");
        refused("passphrase does not open");
        Files.writeString(passphrase, "rather long horse battery\n");
        Files.write(sealed, Arrays.copyOf(whole, whole.length / 2));
        refused("cut off or was altered");
        whole[whole.length / 2] ^= 1;
        Files.write(sealed, whole);
        refused("cut off or was altered");
        Files.writeString(sealed, "Dear colleague");
        refused("not sealed");
        QuickSeal.seal("no archive", sealed, "rather long horse battery");
        refused("not a handover");
        Files.writeString(passphrase, "");
        refused("is empty");
        Files.delete(passphrase);
        refused("cannot be read");
    }

    private void refused(String reason) {
        Run run = takeover(theirs);
        assertThat(run.exit()).isEqualTo(Exit.NOT_DONE);
        assertThat(run.errLines()).singleElement().asString().contains(reason);
        assertThat(theirs).doesNotExist();
    }

    @Test
    void aStoreThatIsOpenInAWindowIsNotWritten() {
        handoverQuickly();
        try (StoreLock _ = StoreLock.take(mine)) {
            Run run = takeover(mine, "--prefer", "theirs");
            assertThat(run.exit()).isEqualTo(Exit.NOT_DONE);
            assertThat(run.err()).contains(mine.toString()).contains("open already").contains(System.getProperty("user.name"));
            assertThat(Run.of("export", "--store", mine.toString(), "--json", folder.resolve("x.json").toString()).exit()).isZero();
        }
        assertThat(takeover(mine, "--prefer", "theirs").exit()).isZero();
    }
}
