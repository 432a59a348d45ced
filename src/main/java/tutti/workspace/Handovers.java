package tutti.workspace;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tutti.exchange.Handover;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.merge.Merge;
import tutti.model.merge.Preference;

/**
 * Gives engagements to another manager in one sealed file, and takes over what another gave. What a file would change is
 * worked out before anything is changed. Every failure comes back to where it was asked.
 */
public final class Handovers {

    /** What was given. */
    public record Given(Path file, int engagements, int records) {}

    /** An engagement of a handover, and what taking it over would do here. */
    public record Proposal(Engagement engagement, Merge merge) {}

    /** A handover that was opened, and nothing taken from it yet. */
    public static final class Offer {

        private final Handover handover;
        private final List<Proposal> proposals;

        Offer(Handover handover, List<Proposal> proposals) {
            this.handover = handover;
            this.proposals = List.copyOf(proposals);
        }

        public List<Proposal> proposals() {
            return proposals;
        }

        Handover handover() {
            return handover;
        }
    }

    private final Workspace workspace;
    private final Desk desk;
    private final Clock clock;

    Handovers(Workspace workspace, Desk desk, Clock clock) {
        this.workspace = workspace;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * Seals one engagement, or all of them, with their issued pages into a new file. What was dropped does not go along.
     *
     * @param only the engagement; empty for all
     */
    public void give(Optional<Id<Engagement>> only, Path sealed, String passphrase, Consumer<Given> then, Consumer<Failure> failed) {
        Consumer<Exception> refused = Failure.with(sealed, failed);
        workspace.work().run(Lane.STORE, () -> desk.handover(only), handover -> workspace.work().run(Lane.FILES, () -> {
            handover.save(sealed, passphrase);
            return new Given(sealed, handover.files().size(), handover.files().stream().mapToInt(file -> file.all().size()).sum());
        }, then, refused), refused);
    }

    /** Opens a handover and says what it would change. */
    public void look(Path sealed, String passphrase, Consumer<Offer> then, Consumer<Failure> failed) {
        Consumer<Exception> refused = Failure.with(sealed, failed);
        workspace.work().run(Lane.FILES, () -> {
            try (InputStream in = Files.newInputStream(sealed)) {
                return Handover.read(in, passphrase);
            }
        }, handover -> workspace.work().run(Lane.STORE, () -> new Offer(handover, desk.proposals(handover)), then, refused), refused);
    }

    /**
     * Takes over what was offered: one edit for each engagement, which can be undone; pages that were issued come before it
     * and stay. A backup is made first, where that can be done.
     *
     * @param preference whose word counts where both sides changed the same field
     */
    public void take(Offer offer, Preference preference, Labels labels, Runnable then) {
        Runnable take = () -> workspace.run(() -> desk.takeOver(offer.handover(), preference, labels), state -> {
            workspace.show(state);
            offer.proposals().stream().findFirst().ifPresent(first -> workspace.openEngagement(first.engagement().id()));
            then.run();
        });
        workspace.safekeeping().place().ifPresentOrElse(place -> workspace.work().run(Lane.FILES,
                () -> place.makeIfChanged(LocalDateTime.now(clock)), made -> take.run(), failure -> {
                    workspace.report(failure);
                    take.run();
                }), take);
    }

    /**
     * What the edits are called.
     *
     * @param editButPages the edit, where issued pages were taken over before it and stay when it is undone
     */
    public record Labels(String edit, String editButPages, String pages) {}
}
