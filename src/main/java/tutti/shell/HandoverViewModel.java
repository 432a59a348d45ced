package tutti.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import tutti.i18n.MergeWords;
import tutti.i18n.Words;
import tutti.model.Engagement;
import tutti.model.merge.Preference;
import tutti.workspace.Failure;
import tutti.workspace.Handovers;
import tutti.workspace.Workspace;

/** Gives engagements to somebody else, and takes over what somebody gave, by steps, none of which changes anything but the last. */
public final class HandoverViewModel {

    private static final int MOST_LINES = 60;

    /** How far a takeover is. */
    public sealed interface Stage {

        /** Nothing is being taken over. */
        record Idle() implements Stage {}

        /** The passphrase is asked for. */
        record Sealed(Path file) implements Stage {}

        /**
         * It is open, and nothing is taken yet.
         *
         * @param undecided whether somebody must say whose word counts
         * @param same whether there is nothing to take
         */
        record Offered(Path file, List<Part> parts, boolean undecided, boolean same) implements Stage {}
    }

    /** What would come of one engagement. */
    public record Part(String engagement, String counts, List<String> lines) {}

    private final Workspace workspace;
    private final Words words;
    private final ReadOnlyObjectWrapper<Stage> stage = new ReadOnlyObjectWrapper<>(new Stage.Idle());
    private final ReadOnlyObjectWrapper<Said> givenSaid = new ReadOnlyObjectWrapper<>(Said.nothing());
    private final ReadOnlyObjectWrapper<Said> takenSaid = new ReadOnlyObjectWrapper<>(Said.nothing());
    private final BooleanProperty all = new SimpleBooleanProperty(false);
    private Optional<Handovers.Offer> offer = Optional.empty();

    public HandoverViewModel(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
    }

    // ---- giving ----

    /** Whether there is anything to give. */
    public boolean possible() {
        return workspace.open().get();
    }

    /** Whether there are more engagements than the open one. */
    public boolean hasOthers() {
        return workspace.caseFiles().size() > 1;
    }

    /** Whether all engagements are given, and not only the open one. */
    public BooleanProperty all() {
        return all;
    }

    public String onlyThis() {
        return words.say("shell.handover.this");
    }

    public String every() {
        return words.say("shell.handover.all", workspace.caseFiles().size());
    }

    /** A name for the file that says what is in it. */
    public String fileName() {
        String what = all.get() ? words.say("shell.handover.file.all")
                : engagement().name().strip().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        return words.say("shell.handover.file", what, workspace.chronicle().now().toLocalDate().toString());
    }

    public void give(Path sealed, String passphrase) {
        givenSaid.set(Said.working(words.say("shell.seal.making")));
        workspace.safekeeping().handovers().give(all.get() ? Optional.empty() : Optional.of(engagement().id()), sealed, passphrase,
                given -> givenSaid.set(Said.done(words.say("shell.handover.given", given.engagements(), given.records(), given.file().toString()))),
                failure -> givenSaid.set(Said.failed(words, failure)));
    }

    ReadOnlyObjectProperty<Said> givenSaid() {
        return givenSaid.getReadOnlyProperty();
    }

    private Engagement engagement() {
        return workspace.caseFile().get().engagement();
    }

    // ---- taking over ----

    public ReadOnlyObjectProperty<Stage> stage() {
        return stage.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Said> takenSaid() {
        return takenSaid.getReadOnlyProperty();
    }

    public void choose(Path file) {
        takenSaid.set(Said.nothing());
        stage.set(new Stage.Sealed(file));
    }

    public void open(Path file, String passphrase) {
        takenSaid.set(Said.working(words.say("shell.takeover.looking")));
        workspace.safekeeping().handovers().look(file, passphrase, found -> {
            offer = Optional.of(found);
            takenSaid.set(Said.nothing());
            stage.set(offered(file, found));
        }, this::fail);
    }

    private Stage offered(Path file, Handovers.Offer found) {
        MergeWords says = new MergeWords(words);
        boolean same = found.proposals().stream().allMatch(each -> each.merge().pages().isEmpty() && each.merge().changes(Preference.THEIRS).isEmpty());
        List<Part> parts = found.proposals().stream()
                .map(each -> new Part(each.engagement().name(), says.counts(each.merge()), lines(says.lines(each.merge())))).toList();
        return new Stage.Offered(file, parts, found.proposals().stream().anyMatch(each -> each.merge().needsPreference()), same);
    }

    /** The records tell what is internal too. */
    private List<String> lines(List<String> told) {
        if (workspace.privacy().get()) {
            return List.of();
        }
        return told.size() <= MOST_LINES ? told : java.util.stream.Stream.concat(told.stream().limit(MOST_LINES),
                java.util.stream.Stream.of(words.say("shell.takeover.more", told.size() - MOST_LINES))).toList();
    }

    /** Takes over what was offered. */
    public void take(Preference preference) {
        offer.ifPresent(found -> {
            takenSaid.set(Said.working(words.say("shell.takeover.taking")));
            workspace.safekeeping().handovers().take(found, preference,
                    new Handovers.Labels(words.say("shell.takeover.edit"), words.say("shell.takeover.edit.but-pages"), words.say("shell.takeover.pages")), () -> {
                        stage.set(new Stage.Idle());
                        takenSaid.set(Said.done(words.say("shell.takeover.done")));
                    });
        });
        offer = Optional.empty();
    }

    /** Everything stays as it is. */
    public void leave() {
        offer = Optional.empty();
        stage.set(new Stage.Idle());
        takenSaid.set(Said.nothing());
    }

    private void fail(Failure failure) {
        takenSaid.set(Said.failed(words, failure));
    }
}
