package tutti.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.Hand.onScreen;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.SwiftRobot;
import org.testfx.api.FxToolkit;
import tutti.Desk;
import tutti.Hand;
import tutti.model.Engagement;
import tutti.model.IssuedPage;
import tutti.page.Seal;

/** The settings float over a screen and make way for the next one. */
class SettingsIT {

    private static final double SIDE = 800;
    private static final String SIGN = "Everything is kept in one file on this machine";

    @TempDir
    Path folder;

    private final SwiftRobot robot = new SwiftRobot();
    private Desk desk;
    private Hand hand;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @BeforeEach
    void open() {
        desk = onScreen(() -> Desk.on(new Stage(), folder.resolve("tutti.db"), SIDE, SIDE));
        hand = new Hand(robot, desk);
        onScreen(() -> desk.workspace().begin("New engagement", Engagement.named(desk.workspace().ids().next(), "Harbour rescue")));
        hand.clicks("Settings");
        assertThat(hand.sees(SIGN)).isTrue();
    }

    @AfterEach
    void close() {
        onScreen(() -> desk.close());
    }

    @Test
    void they_close_when_the_sample_opens() {
        hand.clicks("Open the sample");
        assertThat(hand.reads()).anyMatch(text -> text.startsWith("This is a practice engagement."));
        assertThat(hand.sees(SIGN)).isFalse();
        IssuedPage last = desk.workspace().caseFile().get().lastIssued().orElseThrow();
        onScreen(() -> desk.workspace().issuedPages().pdf(last.id(), pdf -> assertThat(Seal.of(last, pdf.orElseThrow())).isEqualTo(Seal.WHOLE)));
    }

    @Test
    void they_close_when_another_door_opens() {
        hand.presses(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(hand.sees(SIGN)).isFalse();
    }

    @Test
    void the_rail_marks_the_open_door_and_nothing_else() {
        hand.presses(KeyCode.ESCAPE);
        assertThat(marked()).containsExactly("Harmony");
    }

    private List<String> marked() {
        return onScreen(() -> robot.lookup(".rail-button").queryAllAs(ToggleButton.class).stream()
                .filter(ToggleButton::isSelected).map(ToggleButton::getText).toList());
    }
}
