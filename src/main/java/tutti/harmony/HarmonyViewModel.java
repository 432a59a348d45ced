package tutti.harmony;

import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Stakeholder;
import tutti.workspace.Trail;
import tutti.workspace.Workspace;

/** The two pillars compared: what the home screen shows of the open engagement. */
public final class HarmonyViewModel {

    private final Workspace workspace;
    private final Words words;
    private final MatrixViewModel matrix;
    private final MovesViewModel moves;
    private final ReadOnlyObjectWrapper<RoomCardModel> room = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<DriveCardModel> drive = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<QuestionsCardModel> questions = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<FirstSteps> firstSteps = new ReadOnlyObjectWrapper<>();
    private final Subscription subscription;

    /** Which of the three steps that begin an engagement are done. */
    public record FirstSteps(boolean somebody, boolean said, boolean saidBack) {
        public boolean done() {
            return somebody && said && saidBack;
        }

        /** The first step that is not done, counted from 1; 4 when all are. */
        public int next() {
            return List.of(somebody, said, saidBack, false).indexOf(false) + 1;
        }
    }

    public HarmonyViewModel(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        this.matrix = new MatrixViewModel(workspace, words);
        this.moves = new MovesViewModel(workspace, words);
        this.subscription = Subscription.combine(
                workspace.caseFile().subscribe((_, _) -> measure()), // after the matrix, which measures first
                workspace.today().subscribe((_, _) -> measure()));
        measure();
    }

    public void close() {
        subscription.unsubscribe();
        matrix.close();
        moves.close();
    }

    public MatrixViewModel matrix() {
        return matrix;
    }

    public MovesViewModel moves() {
        return moves;
    }

    BooleanProperty privacy() {
        return workspace.privacy();
    }

    ReadOnlyObjectProperty<RoomCardModel> room() {
        return room.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<DriveCardModel> drive() {
        return drive.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<QuestionsCardModel> questions() {
        return questions.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<FirstSteps> firstSteps() {
        return firstSteps.getReadOnlyProperty();
    }

    /** Adds the first person on the client's side; "Ida Berg, Warehouse lead" gives name and role. A blank line adds nobody. */
    public void addStakeholder(String line) {
        String[] parts = line.split(",", 2);
        if (!parts[0].isBlank()) {
            workspace.edit(words.say("harmony.edit.add-stakeholder"), file -> Change.keep(Stakeholder
                    .named(workspace.ids().next(), file.engagement().id(), parts[0].strip(), workspace.today().get())
                    .withRole(parts.length > 1 ? parts[1].strip() : "")));
        }
    }

    private void measure() {
        CaseFile file = workspace.caseFile().get();
        LocalDate today = workspace.today().get();
        Trail trail = workspace.trail();
        room.set(RoomCardModel.of(file, today, words, trail));
        drive.set(DriveCardModel.of(file, matrix.harmony().get(), today, words, trail));
        questions.set(QuestionsCardModel.of(file, today, words, trail));
        firstSteps.set(new FirstSteps(!file.stakeholders().isEmpty(), !file.concerns().isEmpty() || !file.needs().isEmpty(),
                file.needs().stream().anyMatch(need -> need.current().confirmed().isPresent())));
    }
}
