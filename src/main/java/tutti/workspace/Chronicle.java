package tutti.workspace;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Person;
import tutti.model.Thing;
import tutti.model.past.Dropped;
import tutti.model.past.Folding;
import tutti.model.past.PastEdit;
import tutti.model.past.PastPage;

/** Asks the open store about the past, brings back, folds and purges; each answer comes on the screen's thread. */
public final class Chronicle {

    private final Workspace workspace;
    private final Desk desk;
    private final Clock clock;

    Chronicle(Workspace workspace, Desk desk, Clock clock) {
        this.workspace = workspace;
        this.desk = desk;
        this.clock = clock;
    }

    /** By the clock on the wall: no practice engagement's day. */
    public LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** When that was by the clock on the wall. */
    public LocalDateTime timeOf(Instant moment) {
        return LocalDateTime.ofInstant(moment, clock.getZone());
    }

    /** Every edit of the store, newest first. */
    public void edits(Consumer<List<PastEdit>> then) {
        workspace.ask(store -> store.past().edits(), then);
    }

    /** A part of what happened to a record, which reads as far as that: {@code before} as {@link PastPage#earlier} has it. */
    public void changesOf(Id<? extends Thing> record, long before, int most, Consumer<PastPage> then) {
        workspace.ask(store -> store.past().changesOf(record, before, most), then);
    }

    /** The dropped records of the open engagement, the last dropped first. */
    public void dropped(Consumer<List<Dropped>> then) {
        Id<Engagement> engagement = openEngagement();
        workspace.ask(store -> store.past().dropped(engagement), then);
    }

    /** The engagements that were thrown away, the last first. */
    public void droppedEngagements(Consumer<List<Dropped>> then) {
        workspace.ask(store -> store.past().droppedEngagements(), then);
    }

    /** The open engagement as it stood when {@code day} ended; empty if it was not there yet. */
    public void asOf(LocalDate day, Consumer<Optional<CaseFile>> then) {
        Id<Engagement> engagement = openEngagement();
        workspace.ask(store -> store.past().asOf(engagement, day, clock.getZone()), then);
    }

    /** What {@link #fold} would take away. */
    public void foldable(LocalDate keepFrom, Consumer<Folding> then) {
        workspace.ask(store -> store.past().foldable(keepFrom, clock.getZone()), then);
    }

    /** Folds the edits of each engagement and day before {@code keepFrom} into one. */
    public void fold(LocalDate keepFrom, Consumer<Folding> then) {
        workspace.run(() -> desk.fold(keepFrom, clock.getZone()), folded -> {
            workspace.show(folded.state());
            then.accept(folded.folding());
        });
    }

    /** Brings back what was dropped, with its links: one edit. An engagement that comes back is opened. */
    public void bringBack(String label, Id<? extends Thing> record) {
        workspace.run(() -> desk.step(store -> store.bringBack(label, record)), stepped -> workspace.showStep(stepped, Notice.Done::new));
    }

    /** Takes a person out for good, past undo; {@code then} gets the issued pages that still hold them. */
    public void purge(Id<? extends Person> person, String standIn, Consumer<List<IssuedPage>> then) {
        workspace.run(() -> desk.purge(person, standIn), purged -> {
            workspace.show(purged.state(), purged.typed());
            then.accept(purged.pages());
        });
    }

    private Id<Engagement> openEngagement() {
        return workspace.caseFile().get().engagement().id();
    }
}
