package tutti.widget.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tutti.SwiftRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tutti.widget.Theme;

/** Real keys in real fields. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Given.class})
class FieldsIT {
    private final List<Object> committed = new ArrayList<>();
    private final List<String> unreadable = new ArrayList<>();
    private final List<VBox> forms = new ArrayList<>();

    @Start
    void start(Stage stage) {
        CommitField name = new CommitField("name", committed::add);
        name.setValue("Marit");
        CommitArea words = new CommitArea("words", committed::add);
        words.setValue("one");
        ScoreField score = new ScoreField("0–10", committed::add);
        score.setScore(OptionalInt.of(4));
        DateReader reader = new DateReader(LocalDate.of(2026, 11, 23), Locale.ENGLISH, DateReader.Leaning.AHEAD, List.of("today", "tomorrow", "yesterday"));
        DateField due = new DateField("due", reader, DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH)::format, committed::add)
            .onUnreadable(unreadable::add);
        due.setDate(Optional.of(LocalDate.of(2025, 11, 20)));
        LevelPicker level = new LevelPicker(List.of("a", "b", "c", "d", "e"), "none", committed::add);
        Choice<String> choice = new Choice<>(List.of("All", "Some", "None"), s -> s, committed::add);
        choice.setChosen("All");
        VBox form = new VBox(10, name, words, score, new ScoreScale(committed::add), due, level, choice, new Button("elsewhere"));
        forms.add(form);
        Scene scene = new Scene(form, 500, 500);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.show();
    }

    private <N extends javafx.scene.Node> N field(Class<N> type) {
        return type.cast(forms.getFirst().getChildren().stream().filter(type::isInstance).findFirst().orElseThrow());
    }

    private void go(SwiftRobot robot, Class<? extends javafx.scene.Node> type) {
        robot.interact(() -> field(type).requestFocus());
    }

    private void typeOver(SwiftRobot robot, String text) {
        robot.push(KeyCode.SHORTCUT, KeyCode.A).write(text);
    }

    @Test
    void enterCommitsAChangedTextOnce(SwiftRobot robot) {
        go(robot, CommitField.class);
        typeOver(robot, " Runa ");
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER).push(KeyCode.TAB);
        assertThat(committed).containsExactly("Runa");
        assertThat(field(CommitField.class).getText()).isEqualTo("Runa");
    }

    @Test
    void leavingTheFieldCommits(SwiftRobot robot) {
        go(robot, CommitField.class);
        typeOver(robot, "Runa");
        robot.push(KeyCode.TAB);
        assertThat(committed).containsExactly("Runa");
    }

    @Test
    void escapeGivesTheOldTextBack(SwiftRobot robot) {
        go(robot, CommitField.class);
        typeOver(robot, "Runa");
        robot.push(KeyCode.ESCAPE).push(KeyCode.TAB);
        assertThat(committed).isEmpty();
        assertThat(field(CommitField.class).getText()).isEqualTo("Marit");
    }

    @Test
    void aValueThatComesInDoesNotOverwriteWhatIsBeingTyped(SwiftRobot robot) {
        go(robot, CommitField.class);
        typeOver(robot, "Run");
        robot.interact(() -> field(CommitField.class).setValue("Signe"));
        robot.write("a").push(KeyCode.ENTER);
        assertThat(committed).containsExactly("Runa");
    }

    @Test
    void anAreaTakesNewLinesByShiftEnterAndCommitsByEnter(SwiftRobot robot) {
        go(robot, CommitArea.class);
        robot.push(KeyCode.SHORTCUT, KeyCode.END).push(KeyCode.SHIFT, KeyCode.ENTER).write("two").push(KeyCode.ENTER);
        assertThat(committed).containsExactly("one\ntwo");
    }

    @Test
    void aScoreGoesToTenAndNoFurther(SwiftRobot robot) {
        go(robot, ScoreField.class);
        typeOver(robot, "1x05");
        robot.push(KeyCode.ENTER);
        assertThat(committed).containsExactly(OptionalInt.of(10));
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        assertThat(committed).endsWith(OptionalInt.of(9));
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE).push(KeyCode.ENTER);
        assertThat(committed).endsWith(OptionalInt.empty());
    }

    @Test
    void aScaleTakesOneKeyOrOneClickAndTellsAtOnce(SwiftRobot robot) {
        go(robot, ScoreScale.class);
        robot.write("7");
        assertThat(committed).containsExactly(OptionalInt.of(7));
        robot.write("10");
        assertThat(committed).endsWith(OptionalInt.of(1), OptionalInt.of(10));
        robot.push(KeyCode.LEFT);
        assertThat(committed).endsWith(OptionalInt.of(9));
        robot.push(KeyCode.BACK_SPACE);
        assertThat(committed).endsWith(OptionalInt.empty());
        robot.clickOn(robot.from(field(ScoreScale.class)).lookup("3").<javafx.scene.Node>query());
        assertThat(committed).endsWith(OptionalInt.of(3));
        robot.clickOn(robot.from(field(ScoreScale.class)).lookup("3").<javafx.scene.Node>query());
        assertThat(committed).as("a click on what is chosen takes it away").endsWith(OptionalInt.empty());
    }

    @Test
    void aTypedDayIsCommittedAndShownInWords(SwiftRobot robot) {
        go(robot, DateField.class);
        typeOver(robot, "fri");
        robot.push(KeyCode.ENTER);
        assertThat(committed).containsExactly(Optional.of(LocalDate.of(2026, 11, 27)));
        assertThat(field(DateField.class).getEditor().getText()).isEqualTo("Fri 27 Nov");
    }

    @Test
    void whatIsNoDayIsSaidAndTheOldDayStays(SwiftRobot robot) {
        go(robot, DateField.class);
        typeOver(robot, "31 feb");
        robot.push(KeyCode.TAB);
        assertThat(committed).isEmpty();
        assertThat(unreadable).isNotEmpty().containsOnly("31 feb");
        assertThat(field(DateField.class).getValue()).isEqualTo(LocalDate.of(2025, 11, 20));
        assertThat(field(DateField.class).getEditor().getText()).isEqualTo("Thu 20 Nov");
    }

    @Test
    void passingThroughADateOfAnotherYearLeavesItAlone(SwiftRobot robot) {
        go(robot, DateField.class);
        robot.push(KeyCode.ENTER).push(KeyCode.TAB);
        assertThat(committed).isEmpty();
        assertThat(field(DateField.class).getValue()).isEqualTo(LocalDate.of(2025, 11, 20));
    }

    @Test
    void anEmptiedDateIsNoDate(SwiftRobot robot) {
        go(robot, DateField.class);
        robot.push(KeyCode.SHORTCUT, KeyCode.A).push(KeyCode.DELETE).push(KeyCode.ENTER);
        assertThat(committed).containsExactly(Optional.empty());
    }

    @Test
    void escapeGivesTheOldDayBack(SwiftRobot robot) {
        go(robot, DateField.class);
        typeOver(robot, "fri");
        robot.push(KeyCode.ESCAPE).push(KeyCode.TAB);
        assertThat(committed).isEmpty();
        assertThat(field(DateField.class).getEditor().getText()).isEqualTo("Thu 20 Nov");
    }

    @Test
    void aLevelIsSetByFigureAndArrowAndTakenAway(SwiftRobot robot) {
        go(robot, LevelPicker.class);
        robot.push(KeyCode.DIGIT4).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.DELETE);
        assertThat(committed).containsExactly(OptionalInt.of(4), OptionalInt.of(5), OptionalInt.empty());
    }

    @Test
    void arrowsChooseInARowOfChoices(SwiftRobot robot) {
        robot.interact(() -> field(Choice.class).getChildren().getFirst().requestFocus());
        robot.push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.RIGHT).push(KeyCode.LEFT);
        assertThat(committed).containsExactly("Some", "None", "Some");
    }
}
