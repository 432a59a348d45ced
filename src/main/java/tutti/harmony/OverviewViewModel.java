package tutti.harmony;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.util.Subscription;
import tutti.i18n.ClientWords;
import tutti.i18n.HarmonyWords;
import tutti.i18n.MoveWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.DeliveryConfidence;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.Meeting;
import tutti.model.measure.BreathingRoom;
import tutti.model.measure.ClientVerdict;
import tutti.model.measure.Harmony;
import tutti.model.move.Move;
import tutti.model.move.NextMoves;
import tutti.workspace.Workspace;

/** All rescues at a glance, each in words, worst first. */
public final class OverviewViewModel {

    private final Workspace workspace;
    private final Words words;
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final Subscription subscription;

    /**
     * One engagement.
     *
     * @param level our own delivery confidence, {@code why} in a sentence, and {@code verdict} the client's beside it
     * @param first the most urgent of its next moves; empty where there is none, or nobody may see it
     */
    public record Row(Id<Engagement> id, String name, String client, String phase, Optional<DeliveryConfidence> level, String confidence, String why,
                      Optional<DeliveryConfidence> verdict, String verdictWords, String harmony, String room, int moves, String movesWords, String first,
                      String meeting, boolean open) {}

    public OverviewViewModel(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        ListChangeListener<CaseFile> again = _ -> list();
        workspace.caseFiles().addListener(again);
        this.subscription = Subscription.combine(workspace.caseFile().subscribe((_, _) -> list()),
                workspace.privacy().subscribe((_, _) -> list()),
                workspace.today().subscribe((_, _) -> list()),
                () -> workspace.caseFiles().removeListener(again));
        list();
    }

    public void close() {
        subscription.unsubscribe();
    }

    public ReadOnlyObjectProperty<List<Row>> rows() {
        return rows.getReadOnlyProperty();
    }

    public void open(Row row) {
        workspace.openEngagement(row.id());
        workspace.trail().goTo(tutti.model.Kind.ENGAGEMENT);
    }

    /** Begins another engagement; a blank name begins nothing. */
    public void begin(String name) {
        if (!name.isBlank()) {
            workspace.begin(words.say("harmony.edit.begin"), Engagement.named(workspace.ids().next(), name.strip()));
            workspace.trail().goTo(tutti.model.Kind.ENGAGEMENT);
        }
    }

    /** By our own confidence, the worst first and the unsaid after them; then the one with more to do. */
    private void list() {
        boolean hidden = workspace.privacy().get();
        rows.set(workspace.caseFiles().stream().filter(file -> !hidden || isOpen(file)).map(this::row)
                .sorted(Comparator.<Row>comparingInt(row -> row.level().map(level -> -level.ordinal()).orElse(1))
                        .thenComparing(Comparator.comparingInt(Row::moves).reversed())
                        .thenComparing(Row::name)).toList());
    }

    private boolean isOpen(CaseFile file) {
        return file.engagement().id().equals(workspace.caseFile().get().engagement().id());
    }

    /** While everything internal is hidden, other clients are, and what readings tell. */
    private Row row(CaseFile file) {
        Engagement engagement = file.engagement();
        LocalDate today = workspace.todayOf(engagement);
        boolean hidden = workspace.privacy().get();
        List<Move> moves = NextMoves.of(file, today).open().stream().filter(move -> !hidden || MovesViewModel.mayBeSeen(file, move)).toList();
        BreathingRoom room = BreathingRoom.of(file, today);
        Optional<ClientVerdict> verdict = ClientVerdict.latest(file, today);
        return new Row(engagement.id(), engagement.name(), engagement.client(), words.of(engagement.phase()), engagement.confidence(),
                engagement.confidence().map(level -> words.say("harmony.overview.confidence", words.of(level),
                        words.say("model.DeliveryConfidence." + level.name() + ".meaning"))).orElseGet(() -> words.say("harmony.overview.no-confidence")),
                engagement.why(), verdict.map(ClientVerdict::level),
                verdict.map(said -> words.say("harmony.overview.verdict", words.of(said.level()), words.day(said.meeting().date()))).orElse(""),
                hidden ? "" : new HarmonyWords(words).sentence(Harmony.of(file, today)),
                hidden ? "" : room.people().isEmpty() ? words.say("harmony.overview.nobody") : new ClientWords(words).groups(room),
                moves.size(), words.say("harmony.overview.moves", moves.size()),
                moves.stream().findFirst().map(move -> new MoveWords(words).title(move, file)).orElse(""),
                file.nextMeeting(today).map(meeting -> meeting(meeting, today)).orElseGet(() -> words.say("harmony.overview.no-meeting")),
                isOpen(file));
    }

    private String meeting(Meeting meeting, LocalDate today) {
        return words.say("harmony.overview.meeting", words.weekday(meeting.date()), meeting.name(), new MoveWords(words).ahead(meeting.date(), today));
    }
}
