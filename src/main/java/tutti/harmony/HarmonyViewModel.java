package tutti.harmony;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import tutti.i18n.DeedWords;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Need;
import tutti.model.Stakeholder;
import tutti.model.deed.Deed;
import tutti.model.deed.NeedDeeds;
import tutti.workspace.Trail;
import tutti.workspace.Workspace;

/** The two pillars compared: what the home screen shows of the open engagement. */
public final class HarmonyViewModel {

    private final Workspace workspace;
    private final Words words;
    private final MomentModel moments;
    private final MatrixViewModel matrix;
    private final MovesViewModel moves;
    private final ReadOnlyObjectWrapper<RoomCardModel> room = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<DriveCardModel> drive = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<QuestionsCardModel> questions = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<FirstSteps> firstSteps = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Look> look = new SimpleObjectProperty<>(new Look.Whole());
    private final ObjectProperty<Optional<LocalDate>> questionDay = new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<ThreadModel>> thread = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<OtherWayModel>> otherWay = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<QuestionsModel>> overTime = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription subscription;

    /**
     * Which of the three steps that begin an engagement are done.
     *
     * @param third what the third step asks for next
     * @param theirWords the need that is to be said back, in the client's words, and {@code ours} in ours; empty where there is none
     */
    public record FirstSteps(boolean somebody, boolean said, boolean saidBack, ThirdStep third, String theirWords, String ours) {
        public boolean done() {
            return somebody && said && saidBack;
        }

        /** The first step that is not done, counted from 1; 4 when all are. */
        public int next() {
            return List.of(somebody, said, saidBack, false).indexOf(false) + 1;
        }
    }

    /** What is asked to say one need back: the need itself, our words for it, the client's yes. */
    public enum ThirdStep { NAME, RESTATE, CONFIRM }

    public HarmonyViewModel(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
        this.moments = new MomentModel(workspace, words);
        this.matrix = new MatrixViewModel(workspace, words, moments.shown());
        this.moves = new MovesViewModel(workspace, words);
        this.subscription = Subscription.combine(
                moments.shown().subscribe((_, _) -> measure()), // after the matrix, which measures first
                workspace.privacy().subscribe((_, _) -> look.set(new Look.Whole())), // all else is internal
                look.subscribe((_, _) -> measureLook()),
                questionDay.subscribe((_, _) -> measureLook()));
        measure();
    }

    public void close() {
        subscription.unsubscribe();
        moments.close();
        matrix.close();
        moves.close();
    }

    public MomentModel moments() {
        return moments;
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

    // ---- the third step ----

    /** Writes down what they need, in their words. A blank line writes nothing. */
    public void nameNeed(String theirWords) {
        if (!theirWords.isBlank()) {
            workspace.edit(words.say("harmony.edit.name-need"), file -> Change.keep(Need
                    .expressed(workspace.ids().next(), file.engagement().id(), theirWords.strip(), workspace.today().get())
                    .withSaidBy(file.stakeholders().size() == 1 ? Optional.of(file.stakeholders().getFirst().id()) : Optional.empty())));
        }
    }

    /** Says the need back in our words. A blank line says nothing. */
    public void sayBack(String ours) {
        if (!ours.isBlank()) {
            LocalDate today = workspace.today().get();
            workspace.edit(new DeedWords(words).label(Deed.SAY_NEED_BACK), file -> toSayBack(file).map(need ->
                    NeedDeeds.sayBack(file.with(NeedDeeds.restate(file, need.id(), ours.strip(), today)), need.id(), today)).orElse(List.of()));
        }
    }

    public Optional<Id<Stakeholder>> saidBy() {
        CaseFile file = workspace.caseFile().get();
        return toSayBack(file).flatMap(Need::saidBy).or(() -> file.stakeholders().stream().map(Stakeholder::id).findFirst());
    }

    public LocalDate today() {
        return workspace.today().get();
    }

    /** They said yes. */
    public void confirm(Id<Stakeholder> by, LocalDate on) {
        workspace.edit(new DeedWords(words).label(Deed.CONFIRM_NEED), file -> toSayBack(file)
                .map(need -> NeedDeeds.confirm(file, need.id(), on, by)).orElse(List.of()));
    }

    private static Optional<Need> toSayBack(CaseFile file) {
        return file.needs().stream().filter(need -> need.current().confirmed().isEmpty()).findFirst();
    }

    // ---- what is looked at ----

    /** The whole, the thread of one need, the other way round, or the questions over time. */
    public ObjectProperty<Look> look() {
        return look;
    }

    /** Shows both sides' answers over time, in the engagement of the errand. */
    public void showAnswers(Errand errand) {
        if (!errand.engagement().equals(workspace.caseFile().get().engagement().id())) {
            workspace.openEngagement(errand.engagement());
        }
        look.set(new Look.Questions());
        workspace.trail().goTo(Kind.ENGAGEMENT);
    }

    /** Shows what changed since the end of a day, beside the whole. */
    public void showChanges(LocalDate since) {
        look.set(new Look.Whole());
        moments.compareWith(since);
        workspace.trail().goTo(Kind.ENGAGEMENT);
    }

    /** The day of which the questions are shown; empty: the day that all of Harmony shows. */
    public ObjectProperty<Optional<LocalDate>> questionDay() {
        return questionDay;
    }

    ReadOnlyObjectProperty<Optional<ThreadModel>> thread() {
        return thread.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<OtherWayModel>> otherWay() {
        return otherWay.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<QuestionsModel>> overTime() {
        return overTime.getReadOnlyProperty();
    }

    // ---- measuring ----

    private void measure() {
        CaseFile file = moments.shown().get().file();
        LocalDate today = moments.shown().get().day();
        Trail trail = workspace.trail();
        room.set(RoomCardModel.of(file, today, words, trail));
        drive.set(DriveCardModel.of(file, matrix.harmony().get(), today, words, trail));
        questions.set(QuestionsCardModel.of(file, today, words, trail));
        firstSteps.set(firstSteps(workspace.caseFile().get()));
        measureLook();
    }

    private static FirstSteps firstSteps(CaseFile file) {
        Optional<Need> need = toSayBack(file);
        ThirdStep third = need.map(it -> it.current().restated().isBlank() ? ThirdStep.RESTATE : ThirdStep.CONFIRM).orElse(ThirdStep.NAME);
        return new FirstSteps(!file.stakeholders().isEmpty(), !file.concerns().isEmpty() || !file.needs().isEmpty(),
                file.needs().stream().anyMatch(it -> it.current().confirmed().isPresent()), third,
                need.map(Need::words).orElse(""), need.map(it -> it.current().restated()).orElse(""));
    }

    /** Only what is looked at is measured. A thread whose need is gone gives way to the whole. */
    private void measureLook() {
        Moment moment = moments.shown().get();
        thread.set(look.get() instanceof Look.Thread(Id<Need> need) ? ThreadModel.of(moment.file(), moment.day(), need, words) : Optional.empty());
        otherWay.set(look.get() instanceof Look.OtherWayRound ? Optional.of(OtherWayModel.of(moment.file(), matrix.harmony().get(), words)) : Optional.empty());
        overTime.set(look.get() instanceof Look.Questions ? Optional.of(QuestionsModel.of(moment.file(),
                questionDay.get().filter(day -> !day.isAfter(moment.day())).orElse(moment.day()), moment.day(), words, workspace.trail())) : Optional.empty());
        if (look.get() instanceof Look.Thread && thread.get().isEmpty()) {
            look.set(new Look.Whole());
        }
    }
}
