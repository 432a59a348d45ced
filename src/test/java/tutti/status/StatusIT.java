package tutti.status;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.Hand.onScreen;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.Clipboard;
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
import tutti.model.PageLanguage;
import tutti.model.Promise;
import tutti.model.Told;
import tutti.widget.Picture;

/** The road from a draft to an issued page, by clicks and keys. */
@ExtendWith({ApplicationExtension.class, SwiftRobot.Given.class})
class StatusIT {

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

    private CaseFile file() {
        return onScreen(() -> desk().workspace().caseFile().get());
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
    void issuesAPage(SwiftRobot robot) {
        Hand hand = new Hand(robot, desk());
        onScreen(() -> desk().press(KeyCode.DIGIT6, javafx.scene.input.KeyCombination.SHORTCUT_DOWN));
        Promise promise = file().promises().stream().filter(it -> it.what().equals("Timetable for run 3")).findFirst().orElseThrow();

        assertThat(hand.reads()).contains("Leak check passed");
        onScreen(() -> desk().workspace().change("Reword", promise.id(),
                it -> it.withOnPage(it.onPage().withText("Timetable; wants the bad news first, says Marit Sundal", Told.words(it.what())))));
        assertThat(hand.reads()).contains("2 leaks on the page", "“Marit Sundal”: a name, and the page is to say roles");
        picture("status-leaks");

        hand.clicks("Issue page 5…");
        assertThat(hand.sees("One line of page 4 is gone here.")).isTrue();
        assertThat(hand.focused()).isEqualTo("Let go…");
        hand.clicks("Closed");

        hand.clicks("Issue page 5…");
        assertThat(hand.sees("The leak check found 2 things")).isTrue();
        assertThat(hand.focused()).isEqualTo("Reword");
        hand.presses(KeyCode.TAB).presses(KeyCode.SPACE).writes("She asked to be named").presses(KeyCode.ENTER);
        assertThat(hand.reads()).contains("1 leak on the page");
        onScreen(() -> desk().workspace().change("Reword", promise.id(), it -> it.withOnPage(it.onPage().withText("Timetable, for Marit Sundal", Told.words(it.what())))));
        assertThat(hand.reads()).contains("Leak check passed", "Allowed: “Marit Sundal”, She asked to be named");

        hand.clicks("Issue page 5…");
        assertThat(hand.reads()).contains("An issued page never changes and cannot be taken back. A correction is page 6.");
        picture("status-issue");
        hand.presses(KeyCode.ESCAPE);
        assertThat(file().lastIssued().orElseThrow().number()).isEqualTo(4);

        hand.clicks("Issue page 5…").clicks("Who it is for").presses(KeyCode.CONTROL, KeyCode.A).writes("Owners").presses(KeyCode.ENTER).clicks("Issue page 5");
        assertThat(file().lastIssued().orElseThrow().number()).isEqualTo(5);
        assertThat(file().lastIssued().orElseThrow().audience()).isEqualTo("Owners");
        hand.clicks("Share").presses(KeyCode.SPACE);
        assertThat(hand.reads()).contains("The page is copied, as plain text and with headings. Paste it into an e-mail.");
        assertThat(onScreen(() -> Clipboard.getSystemClipboard().getHtml())).contains("<h2>Payroll rollout</h2>");
        hand.clicks("Share").presses(KeyCode.DOWN).presses(KeyCode.SPACE);
        assertThat(onScreen(() -> Clipboard.getSystemClipboard().getImage().getWidth())).isBetween(1650.0, 1656.0);
        onScreen(() -> desk().press(KeyCode.DIGIT6, javafx.scene.input.KeyCombination.SHORTCUT_DOWN));
        assertThat(hand.reads()).contains("Issued 23\u00a0Nov", "Reprint", "Back to draft 6");
        picture("status-issued");

        hand.clicks("Back to draft 6");
        assertThat(hand.reads()).contains("Issue page 6…", "Draft, 23\u00a0Nov");
        hand.clicks("4 Amber");
        assertThat(hand.sees("Page 4 came in without its PDF")).isTrue();
        picture("status-without-pdf");
    }

    @Test
    void choosesTheLinesByKeysAlone(SwiftRobot robot) {
        Hand hand = new Hand(robot, desk());
        hand.clicks("Show changes since page 4");
        assertThat(hand.reads()).contains("From page 4 to draft 5", "What changed");
        picture("status-compare");
        hand.clicks("Close the comparison");
        hand.clicks("List");
        assertThat(hand.reads()).contains("Withheld, and why", "What people answered stays between them and you: the page has no place for it.");
        picture("status-withheld");
        hand.presses(KeyCode.ESCAPE);
        hand.clicks("Exit pack…");
        assertThat(hand.reads()).contains("At the end of the rescue", "Save the exit pack…", "Save your own record…");
        picture("status-exit");
        hand.presses(KeyCode.ESCAPE);
        hand.clicks("How the page is written").presses(KeyCode.DOWN).presses(KeyCode.ESCAPE);
        assertThat(file().draftPages().getFirst().language()).isEqualTo(PageLanguage.GERMAN);
        picture("status-german");
        hand.clicks("How the page is written").presses(KeyCode.UP).presses(KeyCode.ESCAPE);
        hand.clicks("those marked for the page").presses(KeyCode.ENTER);
        assertThat(hand.reads()).contains("Open risks marked for the page, the heaviest first; the weight is not printed.", "internal: not marked for the page");
        picture("status-lines");

        hand.presses(KeyCode.ALT, KeyCode.DOWN);
        assertThat(hand.reads()).contains("Back to this order");
        hand.presses(KeyCode.ENTER).writes("Reworded for the steering group").presses(KeyCode.ENTER);
        assertThat(file().raidItems()).extracting(item -> item.onPage().text()).contains("Reworded for the steering group");
        var reworded = file().raidItems().stream().filter(item -> item.onPage().text().startsWith("Reworded")).findFirst().orElseThrow();
        assertThat(reworded.onPage().insteadOf()).isEqualTo(reworded.text());
        onScreen(() -> desk().workspace().change("Change", reworded.id(), it -> it.withText("Another risk altogether")));
        assertThat(hand.reads()).contains("It was reworded when the record said “" + reworded.text() + "”. Does it still hold?", "Another risk altogether");
        picture("status-lines-overtaken");

        hand.presses(KeyCode.ESCAPE).presses(KeyCode.SPACE);
        hand.presses(KeyCode.ESCAPE);
        assertThat(hand.reads()).contains("On the page", "Next steps");
    }

    @Test
    void goesThroughThePageAfterTheMeetingByKeysAlone(SwiftRobot robot) {
        Hand hand = new Hand(robot, desk());
        hand.clicks("4 Amber").presses(KeyCode.ENTER);
        assertThat(hand.reads()).contains("After the meeting", "Delivery confidence, ours: Amber", "they said Red");
        picture("status-after-verdict");

        for (int i = 0; i < 5; i++) {
            hand.presses(KeyCode.DOWN);
        }
        hand.presses(KeyCode.P).writes("corrected list by Thu");
        assertThat(hand.reads()).contains("due Thu\u00a026\u00a0Nov");
        hand.presses(KeyCode.ESCAPE).presses(KeyCode.DOWN).presses(KeyCode.C).writes("every month again");
        hand.presses(KeyCode.TAB).writes("Sundal").presses(KeyCode.ENTER);
        hand.presses(KeyCode.SHIFT, KeyCode.TAB).presses(KeyCode.ENTER);
        assertThat(file().concerns().getLast().words()).isEqualTo("every month again");
        assertThat(file().concerns().getLast().raisedBy()).isPresent();

        hand.presses(KeyCode.UP);
        assertThat(hand.reads()).as("half-typed words stay with their line").contains("corrected list by Thu");
        hand.presses(KeyCode.P).presses(KeyCode.ENTER);
        assertThat(file().promises().getLast().what()).isEqualTo("corrected list");
        picture("status-after");
        onScreen(() -> desk().desktop().dress(tutti.widget.Theme.DARK));
        picture("status-after-dark");
    }
}
