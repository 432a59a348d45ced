package tutti.shell;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import tutti.i18n.PastWords;
import tutti.i18n.Words;
import tutti.model.past.Comparison;
import tutti.workspace.Failure;
import tutti.workspace.Workspace;

/** Brings a backup back by steps, the first of which writes into a file of its own: look, compare, then open or replace. */
public final class RestoreViewModel {

    /** How far it is. */
    public sealed interface Stage {

        /** Nothing is being brought back. */
        record Idle() implements Stage {}

        /** The file is sealed, and its passphrase is asked for. */
        record Sealed(Path file) implements Stage {}

        /** It stands in a file of its own; {@code differences} say by engagement what would change in the open one's place. */
        record Compared(Path file, Map<String, List<String>> differences) implements Stage {}
    }

    private final Workspace workspace;
    private final Words words;
    private final PastWords past;
    private final Runnable restored;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Idle());
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.nothing());

    /** @param restored told when another file is open */
    public RestoreViewModel(Workspace workspace, Words words, Runnable restored) {
        this.workspace = workspace;
        this.words = words;
        this.past = new PastWords(words);
        this.restored = restored;
    }

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Said> said() {
        return said.getReadOnlyProperty();
    }

    /** Looks into a backup, or asks for the passphrase of a sealed one. */
    public void look(Path file) {
        said.set(Said.working(words.say("shell.restore.looking")));
        workspace.safekeeping().copies().isSealed(file, sealed -> {
            if (sealed) {
                said.set(Said.nothing());
                stage.set(new Stage.Sealed(file));
            } else {
                workspace.safekeeping().copies().prepare(file, comparison -> compared(file, comparison), this::fail);
            }
        }, this::fail);
    }

    public void open(Path sealed, String passphrase) {
        said.set(Said.working(words.say("shell.restore.looking")));
        workspace.safekeeping().copies().prepareSealed(sealed, passphrase, comparison -> compared(sealed, comparison), this::fail);
    }

    private void compared(Path file, Comparison comparison) {
        said.set(Said.nothing());
        stage.set(new Stage.Compared(file, comparison.lines().stream().collect(Collectors.groupingBy(Comparison.Line::engagement,
                LinkedHashMap::new, Collectors.mapping(past::line, Collectors.toList())))));
    }

    /** Goes on in the restored file; the file that was open stays as it is. */
    public void openRestored() {
        workspace.safekeeping().copies().open(there -> finished(words.say("shell.restore.opened", there.toString())), this::fail);
    }

    /** Puts the restored file in the place of the open one, which is kept beside it. */
    public void replace() {
        workspace.safekeeping().copies().replace(kept -> finished(words.say("shell.restore.replaced", kept.toString())), this::fail);
    }

    /** Everything stays as it is. */
    public void leave() {
        stage.set(new Stage.Idle());
        said.set(Said.nothing());
        workspace.safekeeping().copies().discard(this::fail);
    }

    private void finished(String sentence) {
        stage.set(new Stage.Idle());
        said.set(Said.done(sentence));
        restored.run();
    }

    private void fail(Failure failure) {
        said.set(Said.failed(words, failure));
    }
}
