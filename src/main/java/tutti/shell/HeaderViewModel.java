package tutti.shell;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.util.Subscription;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.DeliveryConfidence;
import tutti.model.Engagement;
import tutti.model.Meeting;
import tutti.workspace.Workspace;

/** What the header says of the open engagement. */
public final class HeaderViewModel {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Workspace workspace;
    private final Words words;
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>();
    private final Subscription subscription;

    /**
     * The header in words.
     *
     * @param level our delivery confidence; empty until it is set
     * @param verdict the client's own, with its words
     */
    public record Said(String client, String name, String phase, Optional<DeliveryConfidence> level, String levelWord,
                       String levelMeaning, String why, Optional<DeliveryConfidence> verdict, String verdictWords,
                       String meeting, String meetingDetail) {}

    public HeaderViewModel(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        this.subscription = Subscription.combine(
                workspace.caseFile().subscribe((_, _) -> refresh()),
                workspace.today().subscribe((_, _) -> refresh()));
        refresh();
    }

    public ReadOnlyObjectProperty<Said> said() {
        return said.getReadOnlyProperty();
    }

    public ReadOnlyStringProperty undoLabel() {
        return workspace.undoLabel();
    }

    public ReadOnlyStringProperty redoLabel() {
        return workspace.redoLabel();
    }

    public void undo() {
        workspace.undo();
    }

    public void redo() {
        workspace.redo();
    }

    public void close() {
        subscription.unsubscribe();
    }

    private void refresh() {
        CaseFile file = workspace.caseFile().get();
        LocalDate today = workspace.today().get();
        Engagement engagement = file.engagement();
        Optional<Meeting> verdict = file.meetings().stream()
                .filter(meeting -> meeting.verdict().isPresent() && !meeting.date().isAfter(today))
                .max(Comparator.comparing(Meeting::date).thenComparing(meeting -> meeting.id().value()));
        Optional<Meeting> next = file.nextMeeting(today);
        said.set(new Said(engagement.client(), engagement.name(), words.of(engagement.phase()), engagement.confidence(),
                engagement.confidence().map(words::of).orElse(""),
                engagement.confidence().map(this::meaning).orElse(""), engagement.why(),
                verdict.flatMap(Meeting::verdict),
                verdict.map(meeting -> words.say("shell.header.verdict", words.of(meeting.verdict().orElseThrow()), words.day(meeting.date())))
                        .orElse(""),
                next.map(this::when).orElseGet(() -> words.say("shell.header.no-meeting")),
                next.map(meeting -> words.say("shell.header.meeting", meeting.name(), ChronoUnit.DAYS.between(today, meeting.date())))
                        .orElseGet(() -> words.say("shell.header.add-meeting"))));
    }

    private String meaning(DeliveryConfidence level) {
        return words.say("model.DeliveryConfidence." + level.name() + ".meaning");
    }

    private String when(Meeting meeting) {
        return meeting.time()
                .map(time -> words.say("shell.header.when", words.weekday(meeting.date()), CLOCK.format(time)))
                .orElseGet(() -> words.weekday(meeting.date()));
    }
}
