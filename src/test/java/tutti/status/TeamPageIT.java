package tutti.status;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.Hand.onScreen;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tutti.SwiftRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tutti.Desk;
import tutti.Hand;
import tutti.model.Kind;
import tutti.widget.Picture;
import tutti.widget.Theme;

/** The team page from its tab to the printer, by keys. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Given.class})
class TeamPageIT {

    private final List<Desk> desks = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Desk desk = Desk.withinReach(stage);
        desk.workspace().trail().goTo(Kind.ISSUED_PAGE);
        desks.add(desk);
    }

    private Desk desk() {
        return desks.getLast();
    }

    private void picture(String name) {
        onScreen(() -> {
            desk().stage().setWidth(1280);
            return true;
        });
        onScreen(() -> Picture.save(desk().scene(), name));
        onScreen(() -> {
            desk().stage().setWidth(1000);
            return true;
        });
    }

    @Test
    void choosesSeesAndPrints(SwiftRobot robot) {
        Hand hand = new Hand(robot, desk());
        hand.clicks("For the client").presses(KeyCode.RIGHT);
        assertThat(hand.reads()).contains("Stays within the team", "What to look at first", "Two testers moved to the client’s site within a week");
        picture("status-team-light");

        onScreen(() -> desk().scene().getRoot().lookupAll(".check-box").stream().map(CheckBox.class::cast)
                .filter(box -> box.getText().startsWith("Two testers")).findFirst().orElseThrow().requestFocus());
        hand.presses(KeyCode.SPACE);
        assertThat(onScreen(() -> desk().workspace().caseFile().get().members().stream().flatMap(member -> member.thanks().stream())
                .filter(win -> win.what().startsWith("Two testers")).toList().getFirst().onTeamPage())).isTrue();
        assertThat(hand.hears()).anyMatch(heard -> heard.startsWith("The team page as it will be printed.") && heard.contains("Two testers moved"));
        assertThat(onScreen(() -> desk().scene().getFocusOwner() instanceof CheckBox)).as("the box that was ticked keeps the focus").isTrue();

        hand.presses(KeyCode.CONTROL, KeyCode.P);
        assertThat(hand.reads()).contains("Print this page");
        hand.presses(KeyCode.ESCAPE).clicks("Save PDF");
        assertThat(hand.sees("Payroll rollout, team page, 2026-11-23.pdf")).isTrue();

        onScreen(() -> desk().workspace().privacy().set(true));
        assertThat(hand.reads()).contains("The team page is hidden").doesNotContain("What to look at first");
        onScreen(() -> desk().workspace().privacy().set(false));
        onScreen(() -> {
            Theme.DARK.applyTo(desk().scene());
            return true;
        });
        picture("status-team-dark");
    }
}
