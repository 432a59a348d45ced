package tutti.harmony;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;
import tutti.i18n.DeedWords;
import tutti.i18n.MoveWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Shareable;
import tutti.model.deed.Deed;
import tutti.model.deed.SnoozeDeeds;
import tutti.model.move.Group;
import tutti.model.move.Move;
import tutti.model.move.NextMoves;
import tutti.model.move.Offer;
import tutti.workspace.Workspace;

/** What to do next, in the open engagement or over all of them, and doing it. */
public final class MovesViewModel {

    private final Workspace workspace;
    private final Words words;
    private final MoveWords moveWords;
    private final DeedWords deedWords;
    private final boolean all;
    private final ReadOnlyObjectWrapper<List<MoveRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<SnoozedRow>> snoozed = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription subscription;

    /** A move put off: until when, and why. */
    public record SnoozedRow(Id<Engagement> engagement, Move move, String title, String until, String why) {}

    /** The moves of the open engagement. */
    public MovesViewModel(Workspace workspace, Words words) {
        this(workspace, words, false);
    }

    /** @param all whether the moves of every engagement are shown, not only those of the open one */
    public MovesViewModel(Workspace workspace, Words words, boolean all) {
        this.workspace = workspace;
        this.words = words;
        this.moveWords = new MoveWords(words);
        this.deedWords = new DeedWords(words);
        this.all = all;
        ListChangeListener<CaseFile> again = _ -> list();
        workspace.caseFiles().addListener(again);
        this.subscription = Subscription.combine(
                workspace.caseFile().subscribe((_, _) -> list()),
                workspace.open().subscribe((_, _) -> list()),
                workspace.today().subscribe((_, _) -> list()),
                workspace.privacy().subscribe((_, _) -> list()),
                () -> workspace.caseFiles().removeListener(again));
        list();
    }

    public void close() {
        subscription.unsubscribe();
    }

    public ReadOnlyObjectProperty<List<MoveRow>> rows() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<SnoozedRow>> snoozed() {
        return snoozed.getReadOnlyProperty();
    }

    /** The rows of one group, in their order. */
    public List<MoveRow> rows(Group group) {
        return rows.get().stream().filter(row -> row.group() == group).toList();
    }

    public String name(Group group) {
        return moveWords.group(group);
    }

    public String hint(Group group) {
        return moveWords.groupHint(group);
    }

    public LocalDate today() {
        return workspace.today().get();
    }

    private void list() {
        boolean hidden = workspace.privacy().get();
        List<CaseFile> files = all && !hidden ? List.copyOf(workspace.caseFiles())
                : workspace.open().get() ? List.of(workspace.caseFile().get()) : List.of();
        boolean several = files.size() > 1;
        List<Measured> measured = files.stream().map(file -> new Measured(file, NextMoves.of(file, todayOf(file)))).toList();
        rows.set(measured.stream()
                .flatMap(one -> one.moves().open().stream().filter(move -> !hidden || mayBeSeen(one.file(), move)).map(move -> row(one.file(), move, several)))
                .sorted(Comparator.comparing(MoveRow::move, Move.BY_URGENCY))
                .toList());
        snoozed.set(measured.stream()
                .flatMap(one -> one.moves().snoozed().stream().filter(put -> !hidden).map(put -> snoozed(one.file(), put)))
                .toList());
    }

    /** Nor is a move about a record that is kept back: its title has the record's words. */
    static boolean mayBeSeen(CaseFile file, Move move) {
        boolean keptBack = file.find(move.subject()).isPresent() && Shareable.seen(file, true).find(move.subject()).isEmpty();
        return !move.isInternal() && !keptBack;
    }

    private record Measured(CaseFile file, NextMoves moves) {}

    private LocalDate todayOf(CaseFile file) {
        return workspace.todayOf(file.engagement());
    }

    private SnoozedRow snoozed(CaseFile file, NextMoves.Snoozed put) {
        return new SnoozedRow(file.engagement().id(), put.move(), moveWords.title(put.move(), file), words.day(put.snooze().until()), put.snooze().why());
    }

    private MoveRow row(CaseFile file, Move move, boolean several) {
        return new MoveRow(move, file, todayOf(file), moveWords, several);
    }

    // ---- doing it ----

    /** What is done where it stands. */
    Errands errands() {
        return new Errands(workspace, words);
    }

    /** Opens the record that the move is about, in its engagement. */
    public void open(MoveRow row) {
        errands().open(row.errand(Offer.OPEN));
    }

    public void snooze(MoveRow row, LocalDate until, String why) {
        workspace.edit(deedWords.label(Deed.SNOOZE_MOVE), row.engagement(),
                file -> SnoozeDeeds.snooze(file, row.move().subject(), until, why, workspace.ids()));
    }

    public void wake(SnoozedRow row) {
        workspace.edit(deedWords.label(Deed.WAKE_MOVE), row.engagement(), file -> SnoozeDeeds.wake(file, row.move().subject()));
    }
}
