package tutti.status;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.Hand.onScreen;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tutti.SwiftRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import tutti.Desk;
import tutti.Hand;
import tutti.model.CaseFile;
import tutti.model.Kind;
import tutti.model.Thing;
import tutti.widget.Picture;
import tutti.widget.Theme;

/** The page's screen with ten times the sample, one word of 300 letters, and the client looking on. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Given.class})
class StatusScreensIT {

    private static final int TIMES = 9;
    private static final String LONG = "Unbreakable".repeat(28).substring(0, 300);

    private final List<Desk> desks = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Desk desk = Desk.withinReach(stage);
        desks.add(desk);
    }

    private Desk desk() {
        return desks.getLast();
    }

    private void picture(String name) {
        onScreen(() -> desk().stage().setWidth(1280));
        onScreen(() -> Picture.save(desk().scene(), name));
        onScreen(() -> desk().stage().setWidth(1000));
    }

    private Thing[] copies() {
        CaseFile file = desk().workspace().caseFile().get();
        List<Thing> all = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            file.promises().forEach(it -> all.add(it.withId(desk().workspace().ids().next())));
            file.actions().forEach(it -> all.add(it.withId(desk().workspace().ids().next())));
            file.needs().forEach(it -> all.add(it.withId(desk().workspace().ids().next())));
            file.concerns().forEach(it -> all.add(it.withId(desk().workspace().ids().next())));
        }
        all.add(file.raidItems().getFirst().withId(desk().workspace().ids().next()).withText(LONG).withOnPage(tutti.model.OnPage.yes()));
        all.add(file.promises().getFirst().withId(desk().workspace().ids().next()).withWhat("🙂 مرحبا שלום " + LONG));
        return all.toArray(Thing[]::new);
    }

    @Test
    void tenTimesTheSampleIsOnePageAndAScreenThatStaysUsable(SwiftRobot robot) {
        Hand hand = new Hand(robot, desk());
        onScreen(() -> desk().workspace().keep("Ten times", copies()));
        onScreen(() -> desk().workspace().trail().goTo(Kind.ISSUED_PAGE));
        picture("status-overfull");
        onScreen(() -> Picture.save(desk().scene(), "status-narrow"));
        assertThat(onScreen(() -> desk().scene().getRoot().lookup(".header")).localToScene(0, 0).getY()).as("what waits does not push the head out of the window").isZero();
        hand.clicks("Show changes since page 4");
        picture("status-overfull-compare");
        hand.clicks("Close the comparison").clicks("List");
        onScreen(() -> desk().desktop().dress(Theme.DARK));
        picture("status-overfull-withheld-dark");

        onScreen(() -> desk().workspace().privacy().set(true));
        assertThat(hand.reads()).as("nothing internal is named while the client looks on")
                .noneMatch(text -> text.contains("withheld") || text.contains("Leak check"));
        picture("status-privacy-dark");
        onScreen(() -> desk().workspace().privacy().set(false));
        hand.presses(KeyCode.CONTROL, KeyCode.P);
        picture("status-print-dark");
    }
}
