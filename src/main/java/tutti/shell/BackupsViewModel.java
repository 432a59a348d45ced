package tutti.shell;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import tutti.i18n.PastWords;
import tutti.i18n.Words;
import tutti.model.past.Folding;
import tutti.workspace.Copies.Copy;
import tutti.workspace.Failure;
import tutti.workspace.Workspace;

/** The backups there are, where they go, a sealed copy, and how much of the old history could be folded. */
public final class BackupsViewModel {

    /** A backup, by when it was made and how large it is. */
    public record BackupRow(Path file, String when, String size) {}

    private final Workspace workspace;
    private final Words words;
    private final PastWords past;
    private final ReadOnlyObjectWrapper<List<BackupRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper age = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.nothing());
    private final ReadOnlyObjectWrapper<Said> sealedSaid = new ReadOnlyObjectWrapper<>(Said.nothing());
    private final ReadOnlyObjectWrapper<Said> foldedSaid = new ReadOnlyObjectWrapper<>(Said.nothing());
    private final ReadOnlyObjectWrapper<Folding> foldable = new ReadOnlyObjectWrapper<>(new Folding(0, 0, 0));

    public BackupsViewModel(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        this.past = new PastWords(words);
        workspace.safekeeping().last().subscribe((_, _) -> read());
    }

    /** Looks anew. */
    public void read() {
        workspace.safekeeping().copies().all(this::show, failure -> fail(said, failure));
        workspace.chronicle().foldable(keepFrom(), foldable::set);
    }

    /** Whether the open store is a file, and can be copied. */
    public boolean possible() {
        return workspace.safekeeping().copies().possible();
    }

    public ReadOnlyObjectProperty<List<BackupRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    /** When the last backup was made, in a sentence. */
    public ReadOnlyStringProperty age() {
        return age.getReadOnlyProperty();
    }

    public String folder() {
        return workspace.safekeeping().folder().get().map(Path::toString).orElse("");
    }

    ReadOnlyObjectProperty<Said> said() {
        return said.getReadOnlyProperty();
    }

    public void backUp() {
        said.set(Said.working(words.say("shell.backup.making")));
        workspace.safekeeping().copies().make(copies -> {
            show(copies);
            said.set(Said.done(words.say("shell.backup.made")));
        }, failure -> fail(said, failure));
    }

    /** A backup is made there at once; where that fails, backups go where they went. */
    public void keepIn(Path folder) {
        said.set(Said.working(words.say("shell.backup.making")));
        workspace.safekeeping().copies().keepIn(folder, copies -> {
            show(copies);
            said.set(Said.done(words.say("shell.backup.moved", folder.toString())));
        }, failure -> fail(said, failure));
    }

    private void show(List<Copy> copies) {
        rows.set(copies.stream().map(copy -> new BackupRow(copy.file(), past.when(copy.made(), workspace.chronicle().now()),
                past.size(copy.bytes()))).toList());
        age.set(copies.stream().findFirst().map(newest -> words.say("shell.backup.last", past.when(newest.made(), workspace.chronicle().now())))
                .orElseGet(() -> words.say("shell.backup.none")));
    }

    // ---- a sealed copy ----

    ReadOnlyObjectProperty<Said> sealedSaid() {
        return sealedSaid.getReadOnlyProperty();
    }

    public String sealedName() {
        return words.say("shell.seal.file", workspace.chronicle().now().toLocalDate().toString());
    }

    public void seal(Path sealed, String passphrase) {
        sealedSaid.set(Said.working(words.say("shell.seal.making")));
        workspace.safekeeping().copies().seal(sealed, passphrase, there -> sealedSaid.set(Said.done(words.say("shell.seal.made", there.toString()))),
                failure -> fail(sealedSaid, failure));
    }

    // ---- old history ----

    ReadOnlyObjectProperty<Said> foldedSaid() {
        return foldedSaid.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Folding> foldable() {
        return foldable.getReadOnlyProperty();
    }

    /** What folding would take away, in a sentence. */
    public String foldableWords() {
        Folding folding = foldable.get();
        return folding.edits() == 0 ? words.say("shell.fold.nothing", words.fullDay(keepFrom()))
                : words.say("shell.fold.would", words.fullDay(keepFrom()), folding.edits(), past.size(folding.bytes()));
    }

    /** Folds only what is in a backup made for it. */
    public void fold() {
        foldedSaid.set(Said.working(words.say("shell.fold.doing")));
        workspace.safekeeping().copies().make(copies -> {
            show(copies);
            workspace.chronicle().fold(keepFrom(), folded -> {
                foldedSaid.set(Said.done(words.say("shell.fold.done", folded.edits(), past.size(folded.bytes()))));
                read();
            });
        }, failure -> fail(foldedSaid, failure));
    }

    private LocalDate keepFrom() {
        return workspace.chronicle().now().toLocalDate().minusYears(1);
    }

    private void fail(ReadOnlyObjectWrapper<Said> where, Failure failure) {
        where.set(Said.failed(words, failure));
    }
}
