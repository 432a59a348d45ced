package tutti.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;
import tutti.store.Edit;
import tutti.store.Store;

/** Takes the last edit of a store back, or does again what was taken back last. */
final class UndoVerb extends Verb {

    private final OptionSpec store;
    private final OptionSpec redo;

    UndoVerb(Surroundings surroundings) {
        super(surroundings, "undo", surroundings.words().say("cli.undo.about"));
        store = storeOption();
        redo = flag("--redo", words().say("cli.undo.redo"));
    }

    @Override
    int run() {
        boolean again = redo.getValue() != null;
        try (Store open = Store.openAlone(there(storePlace(store)))) {
            if (!again) {
                open.passedOverByUndo().forEach(label -> say(words().say("cli.undo.stays", label)));
            }
            Optional<Edit> edit = again ? open.redo() : open.undo();
            String label = edit.map(Edit::label)
                    .orElseThrow(() -> new NotDone(words().say(again ? "cli.undo.nothingToRedo" : "cli.undo.nothing", open.file().toString())));
            say(words().say(again ? "cli.undo.redone" : "cli.undo.done", label, open.file().toString()));
            return Exit.DONE;
        }
    }

    /** Nothing is made where there is no store. */
    private Path there(Path place) {
        if (!Files.exists(place)) {
            throw new NotDone(words().say("store.fault.Missing", place.toString()));
        }
        return place;
    }
}
