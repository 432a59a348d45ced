package tutti.shell;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.model.IssuedPapers;
import tutti.workspace.Destination;
import tutti.workspace.Lane;
import tutti.workspace.Notice;
import tutti.workspace.Workspace;

/** Which door is open, how many moves wait behind Today's, and what the manager must hear. */
public final class ShellViewModel {

    private static final Logger LOG = System.getLogger(ShellViewModel.class.getName());

    private final Workspace workspace;
    private final Words words;
    private final ToIntFunction<CaseFile> openMoves;
    private final Callable<IssuedPapers> sample;
    private final ReadOnlyObjectWrapper<Door> door = new ReadOnlyObjectWrapper<>(Door.HARMONY);
    private Door beforePast = Door.HARMONY;
    private boolean isOpeningSample;
    private final ReadOnlyStringWrapper badge = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper banner = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Spoken>> spoken = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription subscription;

    /**
     * @param openMoves how many next moves an engagement has today
     * @param sample makes the practice engagement with the paper of its issued pages, which takes a while
     */
    public ShellViewModel(Workspace workspace, Words words, ToIntFunction<CaseFile> openMoves, Callable<IssuedPapers> sample) {
        this.sample = sample;
        this.workspace = workspace;
        this.words = words;
        this.openMoves = openMoves;
        ListChangeListener<CaseFile> recount = _ -> countMoves();
        workspace.caseFiles().addListener(recount);
        this.subscription = Subscription.combine(
                workspace.trail().destination().subscribe(there -> there.ifPresent(this::follow)),
                workspace.caseFile().subscribe((_, _) -> describe()),
                workspace.today().subscribe((_, _) -> countMoves()),
                workspace.notice().subscribe(notice -> notice.ifPresent(this::hear)),
                workspace.undoLabel().subscribe((_, _) -> withdrawUndo()),
                workspace.opening().fault().subscribe(fault -> failure.set(
                        fault.map(cannot -> words.say(cannot.key(), cannot.arguments().toArray())).orElse(""))),
                () -> workspace.caseFiles().removeListener(recount));
        countMoves();
        describe();
    }

    ReadOnlyObjectProperty<Door> door() {
        return door.getReadOnlyProperty();
    }

    void go(Door there) {
        if (there == Door.PAST && door.get() != Door.PAST) {
            beforePast = door.get();
        }
        door.set(there);
    }

    /** Goes back to where one was before the past was opened. */
    void leavePast() {
        door.set(beforePast);
    }

    /** The number of open moves over all engagements; empty when there are none. */
    public ReadOnlyStringProperty badge() {
        return badge.getReadOnlyProperty();
    }

    /** What the banner over a practice engagement says; empty for a real one. */
    public ReadOnlyStringProperty banner() {
        return banner.getReadOnlyProperty();
    }

    /** What went wrong last, in a sentence that stays until it was read; empty when all is well. */
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /** The failure was read. */
    public void read() {
        failure.set("");
    }

    /** Tries once more to open the store. */
    public void openAgain() {
        read();
        workspace.opening().tryAgain();
    }

    /** What must be said about the last thing that was done, in a sentence; empty when there is nothing. */
    public ReadOnlyObjectProperty<Optional<Spoken>> spoken() {
        return spoken.getReadOnlyProperty();
    }

    /** A sentence, and whether it offers to take an edit back. */
    public record Spoken(String sentence, boolean undoable) {}

    public void undo() {
        workspace.undo();
    }

    public void redo() {
        workspace.redo();
    }

    /** Hides everything internal, or shows it again. */
    public void togglePrivacy() {
        workspace.privacy().set(!workspace.privacy().get());
    }

    public void openSample() {
        if (isOpeningSample) {
            return;
        }
        isOpeningSample = true;
        spoken.set(Optional.of(new Spoken(words.say("shell.sample.opening"), false)));
        String label = words.say("shell.edit.open-sample");
        workspace.work().run(Lane.PAPER, sample, made -> openSample(() -> workspace.openSample(label, made)), unprinted -> {
            LOG.log(Level.ERROR, "the pages of the practice engagement could not be set", unprinted);
            openSample(() -> workspace.openSample(label));
        });
    }

    private void openSample(Runnable way) {
        isOpeningSample = false;
        spoken.set(Optional.empty());
        way.run();
        go(Door.HARMONY);
    }

    /** Begins an engagement; a name of blanks begins nothing. */
    public void begin(String name) {
        if (!name.isBlank()) {
            workspace.begin(words.say("shell.edit.begin"), Engagement.named(workspace.ids().next(), name.strip()));
            go(Door.HARMONY);
        }
    }

    public void throwAway() {
        workspace.dropEngagement(words.say("shell.edit.throw-away", workspace.caseFile().get().engagement().name()));
    }

    public void close() {
        subscription.unsubscribe();
    }

    /** Something else was done since, or another file opened: what it offers to undo is no longer what undo takes back. */
    private void withdrawUndo() {
        if (spoken.get().filter(Spoken::undoable).isPresent()) {
            spoken.set(Optional.empty());
        }
    }

    private void follow(Destination there) {
        door.set(Door.to(there.kind()));
    }

    private void countMoves() {
        int count = workspace.caseFiles().stream().mapToInt(openMoves).sum();
        badge.set(count == 0 ? "" : Integer.toString(count));
    }

    private void describe() {
        banner.set(workspace.caseFile().get().engagement().fixedToday()
                .map(day -> words.say("shell.sample.banner", words.longWeekday(day)))
                .orElse(""));
    }

    private void hear(Notice notice) {
        switch (notice) {
            case Notice.StoreFailed(var key, var arguments) -> failure.set(words.say(key, arguments.toArray()));
            case Notice.Unexpected(var what) -> failure.set(words.say("shell.notice.unexpected"));
            case Notice.Stays(var labels, var before) -> speak(stays(labels, before), false);
            case Notice.Undone(var label) -> speak(words.say("shell.notice.undone", label), false);
            case Notice.Redone(var label) -> speak(words.say("shell.notice.redone", label), false);
            case Notice.Done(var label) -> speak(words.say("shell.notice.done", label), true);
        }
        workspace.heard();
    }

    private String stays(List<String> labels, String before) {
        String what = words.say("shell.notice.stays", labels.getFirst(), labels.size() - 1, labels.getLast());
        return before.isEmpty() ? what : words.say("shell.notice.stays.before", what, before);
    }

    private void speak(String sentence, boolean undoable) {
        spoken.set(Optional.empty()); // so that the same sentence can be said twice
        spoken.set(Optional.of(new Spoken(sentence, undoable)));
    }
}
