package tutti.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import tutti.i18n.Words;
import tutti.workspace.CannotOpen;
import tutti.workspace.Opening;
import tutti.workspace.Remedy;
import tutti.workspace.Workspace;

/** Why no store is open, in words, and what can be done. */
public final class CannotOpenViewModel {

    /** Asks the manager for a file; empty if they think better of it. */
    public interface Places {

        Optional<Path> toOpen();

        Optional<Path> toMake();
    }

    /**
     * A way on.
     *
     * @param why what it does, in a sentence
     */
    public record Way(Remedy remedy, String verb, String why) {}

    /** The screen in words. */
    public record Said(String sentence, List<Way> ways) {

        public Said {
            ways = List.copyOf(ways);
        }
    }

    /**
     * What the banner says over a store that was saved.
     *
     * @param losses a sentence for each part that is lost or was found elsewhere
     */
    public record SavedInWords(String sentence, List<String> losses) {

        public SavedInWords {
            losses = List.copyOf(losses);
        }
    }

    private final Opening opening;
    private final Words words;
    private final Places places;
    private final ReadOnlyObjectWrapper<Optional<Said>> said = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<SavedInWords>> saved = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription subscription;

    public CannotOpenViewModel(Workspace workspace, Words words, Places places) {
        this.opening = workspace.opening();
        this.words = words;
        this.places = places;
        this.subscription = Subscription.combine(
                opening.fault().subscribe(fault -> said.set(fault.map(this::say))),
                opening.saved().subscribe(found -> saved.set(found.map(this::say))));
    }

    /** What the screen says; empty while a store is open. */
    public ReadOnlyObjectProperty<Optional<Said>> said() {
        return said.getReadOnlyProperty();
    }

    /** What is said over the screens while they show what was saved; empty otherwise. */
    public ReadOnlyObjectProperty<Optional<SavedInWords>> saved() {
        return saved.getReadOnlyProperty();
    }

    public void go(Remedy remedy) {
        switch (remedy) {
            case TRY_AGAIN -> opening.tryAgain();
            case OPEN_BACKUP -> opening.openBackup();
            case SALVAGE -> opening.lookAtWhatCanBeSaved();
            case OPEN_OTHER -> places.toOpen().ifPresent(opening::open);
            case BEGIN_ELSEWHERE -> places.toMake().ifPresent(opening::begin);
        }
    }

    /** Goes on working with what was saved, in a file of its own. */
    public void keepWhatWasSaved() {
        places.toMake().ifPresent(opening::keepWhatWasSaved);
    }

    public void close() {
        subscription.unsubscribe();
    }

    private Said say(CannotOpen fault) {
        return new Said(words.say(fault.key(), fault.arguments().toArray()), fault.remedies().stream().map(this::way).toList());
    }

    private SavedInWords say(Opening.Saved found) {
        List<String> losses = found.losses().stream().map(loss -> words.say(loss.key(), loss.arguments().toArray())).toList();
        return new SavedInWords(words.say("shell.saved.banner", found.damaged().toString()), losses);
    }

    private Way way(Remedy remedy) {
        return switch (remedy) {
            case TRY_AGAIN -> new Way(remedy, words.say("shell.cannot-open.again"), words.say("shell.cannot-open.again-why"));
            case OPEN_BACKUP -> new Way(remedy, words.say("shell.cannot-open.backup"), words.say("shell.cannot-open.backup-why"));
            case SALVAGE -> new Way(remedy, words.say("shell.cannot-open.salvage"), words.say("shell.cannot-open.salvage-why"));
            case OPEN_OTHER -> new Way(remedy, words.say("shell.cannot-open.other"), words.say("shell.cannot-open.other-why"));
            case BEGIN_ELSEWHERE -> new Way(remedy, words.say("shell.cannot-open.begin"), words.say("shell.cannot-open.begin-why"));
        };
    }
}
