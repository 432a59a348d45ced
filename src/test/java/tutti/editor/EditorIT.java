package tutti.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tutti.SwiftRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tutti.model.Concern;
import tutti.model.DeliveryConfidence;
import tutti.model.Kind;
import tutti.model.Need;
import tutti.model.Reading;
import tutti.model.Score;
import tutti.model.Stakeholder;
import tutti.widget.Layout;
import tutti.widget.Theme;
import tutti.widget.panel.FloatLayer;

/** The forms and capture, used by real keys; what they kept is read from the store. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Given.class})
class EditorIT {

    private static final double SIZE = 980;

    private final List<Form<?>> forms = new ArrayList<>();
    private final StackPane content = new StackPane();
    private final FloatLayer layer = new FloatLayer(content);
    private OpenDesk desk = new OpenDesk();

    @Start
    void start(Stage stage) {
        Layout.styled(content, "window-ground");
        Scene scene = new Scene(layer, SIZE, SIZE);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    // ---- forms ----

    @Test
    void aTextIsKeptOnEnterAndEscTakesBack(SwiftRobot robot) {
        show(robot, concernForm());
        type(robot, "Concern", "Pay is wrong again", KeyCode.ENTER);
        assertThat(concern().words()).isEqualTo("Pay is wrong again");
        type(robot, "Concern", "no, wait", KeyCode.ESCAPE);
        assertThat(field(robot, "Concern").getText()).isEqualTo("Pay is wrong again");
        assertThat(concern().words()).isEqualTo("Pay is wrong again");
        assertThat(desk.workspace.undoLabel().get()).isEqualTo("Change “Concern”");
    }

    @Test
    void leavingAFieldKeepsIt(SwiftRobot robot) {
        show(robot, concernForm());
        type(robot, "Concern", "Said once more", KeyCode.TAB);
        assertThat(concern().words()).isEqualTo("Said once more");
    }

    @Test
    void aRefusedTextStaysWithASentenceUnderIt(SwiftRobot robot) {
        show(robot, concernForm());
        LocalDate before = concern().raised();
        type(robot, "When", "in a while", KeyCode.ENTER);
        assertThat(field(robot, "When").getText()).isEqualTo("in a while");
        assertThat(said(robot)).anyMatch(text -> text.startsWith("No day could be read from this"));
        assertThat(concern().raised()).isEqualTo(before);

        robot.type(KeyCode.ESCAPE);
        assertThat(said(robot)).noneMatch(text -> text.startsWith("No day could be read from this"));
        assertThat(field(robot, "When").getText()).isEqualTo(desk.words.weekday(before));
        type(robot, "When", "Fri", KeyCode.ENTER);
        assertThat(concern().raised()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void aTextThatIsNeededCannotBeDeleted(SwiftRobot robot) {
        show(robot, concernForm());
        String before = concern().words();
        type(robot, "Concern", "", KeyCode.ENTER);
        assertThat(said(robot)).anyMatch(text -> text.startsWith("This can’t be empty"));
        assertThat(concern().words()).isEqualTo(before);
    }

    @Test
    void halfTypedTextIsOfferedWhenTheFormIsOpenedAgain(SwiftRobot robot) {
        show(robot, concernForm());
        type(robot, "Concern", "nobody told us th");
        robot.interact(() -> forms.forEach(Form::close)); // as when the window is closed
        assertThat(desk.store.allTyped()).containsValue("nobody told us th");

        desk = desk.startedAgain();
        show(robot, concernForm());
        assertThat(field(robot, "Concern").getText()).isEqualTo("nobody told us th");
        assertThat(said(robot)).anyMatch(text -> text.startsWith("You had typed this"));
        robot.interact(() -> field(robot, "Concern").requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(concern().words()).isEqualTo("nobody told us th");
        assertThat(desk.store.allTyped()).isEmpty();
    }

    @Test
    void aPersonIsChosenByAPartOfTheName(SwiftRobot robot) {
        show(robot, concernForm());
        type(robot, "raised by", "tov", KeyCode.ENTER);
        assertThat(desk.kept().find(concern().raisedBy().orElseThrow()).orElseThrow().name()).isEqualTo("Tove Aldis");
        type(robot, "raised by", "", KeyCode.TAB);
        assertThat(concern().raisedBy()).isEmpty();
    }

    @Test
    void recordsAreLinkedAndUnlinked(SwiftRobot robot) {
        show(robot, concernForm());
        int before = concern().needs().size();
        type(robot, "Needs", "audit", KeyCode.ENTER);
        assertThat(concern().needs()).hasSize(before + 1);
        Button unlink = robot.lookup(node -> node instanceof Button button && String.valueOf(button.getAccessibleText())
                .startsWith("Unlink Audit")).queryButton();
        robot.interact(unlink::fire);
        assertThat(concern().needs()).hasSize(before);
    }

    @Test
    void aLevelIsSetByItsKey(SwiftRobot robot) {
        show(robot, concernForm());
        robot.interact(() -> named(robot, "severity").requestFocus());
        robot.type(KeyCode.DIGIT4);
        assertThat(concern().severity().orElseThrow().value()).isEqualTo(4);
        robot.type(KeyCode.DELETE);
        assertThat(concern().severity()).isEmpty();
    }

    @Test
    void whatIsInternalIsOutOfSightWhileTheClientLooks(SwiftRobot robot) {
        Form<Concern> form = concernForm();
        show(robot, form);
        assertThat(said(robot)).contains("internal", "How days are counted");
        robot.interact(() -> desk.workspace.privacy().set(true));
        assertThat(said(robot)).doesNotContain("internal", "How days are counted", "Note");
        robot.interact(() -> desk.workspace.privacy().set(false));
        assertThat(said(robot)).contains("How days are counted");
    }

    @Test
    void aConcernGoesOnThePageOnlyWhenTicked(SwiftRobot robot) {
        show(robot, concernForm());
        CheckBox mark = robot.lookup(".check-box").queryAs(CheckBox.class);
        boolean before = mark.isSelected();
        robot.interact(mark::requestFocus);
        robot.type(KeyCode.SPACE);
        assertThat(concern().onPage().shown()).isNotEqualTo(before);
    }

    // ---- questions ----

    @Test
    void aButtonAsksForADateAndAReason(SwiftRobot robot) {
        List<String> answers = new ArrayList<>();
        Button button = anchored(robot, "Re-agree…", anchor -> desk.editors.ask().dateAndReason(anchor, "Re-agree", "Why",
                OpenDesk.TODAY.plusDays(3), (date, why) -> answers.add(date + " " + why)));
        robot.interact(button::fire);
        robot.type(KeyCode.ENTER);
        assertThat(said(robot)).contains("Say why, so that it can be told later.");
        robot.write("the file came late").type(KeyCode.ENTER);
        assertThat(answers).containsExactly("2026-11-26 the file came late");
        assertThat(button.isFocused()).isTrue();
    }

    @Test
    void escLeavesEverythingAsItWas(SwiftRobot robot) {
        List<String> answers = new ArrayList<>();
        Button button = anchored(robot, "Note…", anchor -> desk.editors.ask().words(anchor, "Note", "What", answers::add));
        robot.interact(button::fire);
        robot.write("something").type(KeyCode.ESCAPE);
        assertThat(answers).isEmpty();
        assertThat(button.isFocused()).isTrue();
    }

    @Test
    void whoConfirmedIsChosenAndTheDateIsReadBack(SwiftRobot robot) {
        List<Object> answers = new ArrayList<>();
        Button button = anchored(robot, "Confirmed by…", anchor -> desk.editors.ask().stakeholderAndDate(anchor, "Confirmed by",
                Optional.empty(), OpenDesk.TODAY, (who, date) -> answers.addAll(List.of(who, date))));
        robot.interact(button::fire);
        robot.write("runa").type(KeyCode.ENTER).type(KeyCode.TAB);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("Fri").type(KeyCode.ENTER);
        assertThat(answers).containsExactly(person("Runa Felt").id(), LocalDate.of(2026, 11, 20));
    }

    @Test
    void aReadingIsTakenByNumbersAndTab(SwiftRobot robot) {
        Button button = anchored(robot, "Reading", anchor -> desk.editors.openReading(anchor, person("Hal Petrie")));
        robot.interact(button::fire);
        robot.type(KeyCode.DIGIT6, KeyCode.TAB, KeyCode.DIGIT5, KeyCode.ENTER);
        Reading kept = desk.kept().readings().stream().max(Comparator.comparing(Reading::id)).orElseThrow();
        assertThat(kept.stakeholder()).contains(person("Hal Petrie").id());
        assertThat(kept.confidence()).contains(new Score(6));
        assertThat(kept.direction()).contains(new Score(5));
        assertThat(said(robot)).doesNotContain("How is it for Hal Petrie?");
    }

    @Test
    void theEngagementSaysHowLikelyItIsAndWhenWeMeet(SwiftRobot robot) {
        Button button = anchored(robot, "Payroll rollout", desk.editors::openEngagement);
        robot.interact(button::fire);
        robot.interact(() -> named(robot, "Amber/Red: in doubt").requestFocus());
        robot.type(KeyCode.SPACE);
        assertThat(desk.kept().engagement().confidence()).contains(DeliveryConfidence.AMBER_RED);
        type(robot, "Time", "14.30", KeyCode.ENTER);
        assertThat(desk.kept().nextMeeting(OpenDesk.TODAY).orElseThrow().time().orElseThrow()).hasToString("14:30");
        type(robot, "Budget now", "2.4 million", KeyCode.ENTER);
        assertThat(desk.kept().engagement().baseline().budgetNow()).isEqualTo("2.4 million");
        assertThat(desk.kept().engagement().baseline().budgetAgreed()).isEqualTo("1.9 million");
    }

    @Test
    void aLineBecomesARecordThatIsChosen(SwiftRobot robot) {
        NewRecordLine line = desk.editors.newLine("editor.record.prompt", "editor.ask.done",
                name -> Stakeholder.named(desk.workspace.ids().next(), desk.kept().engagement().id(), name, OpenDesk.TODAY));
        robot.interact(() -> {
            content.getChildren().setAll(line.root());
            line.focusField();
        });
        robot.write("Ida Moss").type(KeyCode.ENTER);
        Stakeholder made = person("Ida Moss");
        assertThat(desk.workspace.trail().chosen(Kind.STAKEHOLDER).get()).contains(made.id());
    }

    // ---- capture ----

    @Test
    void aLineIsCapturedByKeyboardAlone(SwiftRobot robot) {
        CaptureView capture = capture(robot);
        robot.interact(() -> capture.open(layer));
        robot.write("Oskar called: \"retro pay is wrong again\", promised corrected list by Thu");
        assertThat(said(robot)).contains("Three records from one line");
        robot.push(KeyCode.ALT, KeyCode.DIGIT2).type(KeyCode.Y);
        robot.push(KeyCode.ALT, KeyCode.DIGIT1).type(KeyCode.SPACE);
        assertThat(said(robot)).doesNotContain("not yet");
        robot.push(KeyCode.ALT, KeyCode.DIGIT3).type(KeyCode.TAB).type(KeyCode.ENTER);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write("Wed").type(KeyCode.ENTER);
        int talks = desk.kept().conversations().size();
        robot.push(KeyCode.SHORTCUT, KeyCode.ENTER);

        Concern concern = desk.kept().concerns().stream().max(Comparator.comparing(Concern::id)).orElseThrow();
        assertThat(concern.words()).isEqualTo("retro pay is wrong again");
        assertThat(concern.acknowledged()).isPresent();
        assertThat(desk.kept().promises()).anySatisfy(promise -> {
            assertThat(promise.what()).isEqualTo("corrected list");
            assertThat(promise.firstDate()).contains(LocalDate.of(2026, 11, 25));
        });
        assertThat(desk.kept().conversations()).hasSize(talks);
        assertThat(layer.isSheetShown()).isTrue();
        robot.write("need Marit \"one date\"").type(KeyCode.ENTER);
        assertThat(layer.isSheetShown()).isFalse();
        assertThat(desk.kept().needs().stream().map(Need::words)).contains("one date");
    }

    @Test
    void escKeepsTheLineForLater(SwiftRobot robot) {
        CaptureView capture = capture(robot);
        robot.interact(() -> capture.open(layer));
        robot.write("Runa said \"nobody").type(KeyCode.ESCAPE);
        assertThat(layer.isSheetShown()).isFalse();
        assertThat(desk.store.allTyped()).containsValue("Runa said \"nobody");
        robot.interact(() -> capture.open(layer));
        assertThat(robot.lookup(".text-field").queryTextInputControl().getText()).isEqualTo("Runa said \"nobody");
    }

    // ---- how the tests see the screen ----

    private Concern concern() {
        return desk.kept().concerns().getFirst();
    }

    private Stakeholder person(String name) {
        return desk.kept().stakeholders().stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    }

    private Form<Concern> concernForm() {
        Form<Concern> form = ConcernForm.in(desk.editors);
        forms.add(form);
        return form;
    }

    private void show(SwiftRobot robot, Form<Concern> form) {
        robot.interact(() -> {
            form.root().setMaxSize(460, Region.USE_PREF_SIZE);
            content.getChildren().setAll(form.root());
            desk.workspace.caseFile().subscribe(file -> form.show(file.concerns().getFirst()));
        });
    }

    private CaptureView capture(SwiftRobot robot) {
        Supplier<CaptureView> made = () -> new CaptureView(desk.editors, new CaptureViewModel(desk.workspace, desk.words));
        List<CaptureView> view = new ArrayList<>();
        robot.interact(() -> view.add(made.get()));
        return view.getFirst();
    }

    private Button anchored(SwiftRobot robot, String verb, Consumer<Node> ask) {
        Button button = new Button(verb);
        button.setOnAction(fired -> ask.accept(button));
        robot.interact(() -> content.getChildren().setAll(button));
        return button;
    }

    /** The control that a label names, or that bears its own name. */
    private static Node named(SwiftRobot robot, String name) {
        Labeled bearer = robot.lookup(node -> node instanceof Labeled labeled && name.equals(labeled.getText())).query();
        return bearer instanceof Label label && label.getLabelFor() != null ? label.getLabelFor() : bearer;
    }

    private static TextInputControl field(SwiftRobot robot, String name) {
        return robot.lookup(node -> node instanceof TextInputControl && name.equals(node.getAccessibleText())).query();
    }

    private static void type(SwiftRobot robot, String field, String text, KeyCode... then) {
        robot.interact(() -> {
            field(robot, field).requestFocus();
            field(robot, field).selectAll();
        });
        if (text.isEmpty()) {
            robot.type(KeyCode.DELETE);
        } else {
            robot.write(text);
        }
        robot.type(then);
    }

    private static List<String> said(SwiftRobot robot) {
        return robot.lookup(node -> node instanceof Label label && isInSight(label)).queryAllAs(Label.class).stream()
                .map(Label::getText).toList();
    }

    private static boolean isInSight(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
