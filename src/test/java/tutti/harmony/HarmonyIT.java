package tutti.harmony;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.Hand.onScreen;

import java.time.LocalDate;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import tutti.Desk;
import tutti.Hand;
import tutti.SwiftRobot;
import tutti.model.CaseFile;
import tutti.model.Concern;
import tutti.model.Goal;
import tutti.model.PromiseEnd;

/** The home screen by hand, in a narrow window, mostly without the mouse. */
class HarmonyIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @Test
    void a_morning_at_harmony() {
        Desk desk = onScreen(() -> Desk.inMemory(new Stage()).withSample());
        onScreen(() -> {
            desk.stage().setX(0);
            desk.stage().setY(0);
            desk.stage().setWidth(1000);
        });
        Hand hand = new Hand(new SwiftRobot(), desk);
        hand.presses(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(hand.focused()).as("one begins in the grid").isEqualTo("Harmony: the five links of every need");
        threadByKeys(hand);
        mendByKeys(hand, desk);
        drawerByKeys(hand, desk);
        questionsByKeys(hand);
        thenAndNow(hand);
        todayByKeys(hand, desk);
        onScreen(() -> desk.stage().hide());
    }

    /** The matrix is a grid: a need's words open its thread, and Esc leads back into the grid. */
    private static void threadByKeys(Hand hand) {
        hand.tabsTo("Harmony: the five links of every need").presses(KeyCode.RIGHT).presses(KeyCode.ENTER);
        assertThat(hand.reads()).contains("What the client said", "What they answered").anyMatch(text -> text.startsWith("Breaks at Listening: changed"));
        assertThat(hand.hears()).anyMatch(told -> told.contains("“A clearer payslip for crew.”") && told.contains("broken or late"));
        hand.presses(KeyCode.TAB).presses(KeyCode.TAB).presses(KeyCode.TAB).presses(KeyCode.DOWN).presses(KeyCode.DOWN);
        assertThat(hand.focused()).startsWith("“Crew can see why their sea-day pay is what it is, before the payslip is issued”");
        hand.presses(KeyCode.ESCAPE);
        assertThat(hand.focused()).isEqualTo("Harmony: the five links of every need");
        assertThat(hand.sees("What the client said")).isFalse();
    }

    private static void mendByKeys(Hand hand, Desk desk) {
        hand.presses(KeyCode.DOWN).presses(KeyCode.DOWN).presses(KeyCode.DOWN);
        hand.presses(KeyCode.RIGHT).presses(KeyCode.RIGHT).presses(KeyCode.RIGHT).presses(KeyCode.ENTER);
        assertThat(hand.reads()).contains("Direction is broken first");
        hand.goesTo("Give it a goal…", KeyCode.TAB).presses(KeyCode.ENTER).writes("Handover")
                .presses(KeyCode.DOWN).presses(KeyCode.ENTER);
        assertThat(file(desk).goals()).extracting(Goal::name).contains("Handover");
        assertThat(hand.focused()).as("back in the grid, on the same screen").isEqualTo("Harmony: the five links of every need");
        hand.presses(KeyCode.UP).presses(KeyCode.UP).presses(KeyCode.UP).presses(KeyCode.ENTER);
        hand.goesTo("Fix RACI…", KeyCode.TAB).presses(KeyCode.ENTER);
        assertThat(hand.reads()).contains("Type A, R, C or I, or press Space. One Accountable, at least one Responsible.");
        hand.goesTo("Ben Achter, Sea-day pay explained line by line: Accountable", KeyCode.DOWN).presses(KeyCode.A);
        assertThat(hand.sees("RACI: 2 A")).as("the result shows at once behind it").isFalse();
        hand.presses(KeyCode.ESCAPE);
        assertThat(hand.focused()).isEqualTo("Harmony: the five links of every need");
    }

    /** F6 opens the drawer, a deed is done in it, Esc closes it. */
    private static void drawerByKeys(Hand hand, Desk desk) {
        assertThat(hand.sees("Answer…")).as("the drawer is closed").isFalse();
        hand.presses(KeyCode.F6);
        hand.clicks("Answer…").writes("One date").presses(KeyCode.ENTER);
        assertThat(file(desk).concerns()).filteredOn(concern -> concern.answered().filter(step -> step.how().equals("One date")).isPresent())
                .singleElement().extracting(Concern::answered).satisfies(step -> assertThat(step.orElseThrow().on()).isEqualTo(TODAY));
        hand.presses(KeyCode.F6);
        assertThat(hand.sees("Acknowledge")).as("on to the header, and the drawer is closed").isFalse();
        hand.presses(KeyCode.F6).presses(KeyCode.F6);
    }

    private static void questionsByKeys(Hand hand) {
        hand.clicks("Over time");
        assertThat(hand.reads()).contains("Client: Tove Aldis (26 d old), Hal Petrie (never).");
        hand.goesTo("Day: ", KeyCode.TAB);
        for (int day = 0; day < 6; day++) {
            hand.presses(KeyCode.LEFT);
        }
        assertThat(hand.focused()).isEqualTo("Day: Tue\u00a017\u00a0Nov");
        assertThat(hand.sees("Client: Tove Aldis (26 d old)")).as("her answer still counted on that day").isFalse();
        hand.presses(KeyCode.ESCAPE);
    }

    private static void thenAndNow(Hand hand) {
        hand.clicks("Next moves").clicks("Then and now: what changed");
        assertThat(hand.reads()).contains("What changed", "Broke", "Mended", "Appeared");
        hand.clicks("Show Harmony as it was");
        assertThat(hand.sees("Harmony when Tue\u00a010\u00a0Nov ended")).isTrue();
        hand.clicks("since last week");
        assertThat(hand.sees("Harmony when Mon\u00a016\u00a0Nov ended")).isTrue();
        hand.clicks("Back to the next moves");
        assertThat(hand.sees("Harmony when")).isFalse();
    }

    /** Space does what the first button of a row says, Right goes among its buttons, and who was in the list stays there. */
    private static void todayByKeys(Hand hand, Desk desk) {
        hand.presses(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertThat(hand.focused()).isEqualTo("Next moves");
        long kept = kept(desk);
        hand.presses(KeyCode.SPACE);
        assertThat(kept(desk)).isEqualTo(kept + 1);
        assertThat(hand.focused()).as("on to the row that took its place").isEqualTo("Next moves");
        hand.presses(KeyCode.RIGHT);
        assertThat(hand.focused()).isEqualTo("Settled…");
        hand.presses(KeyCode.DOWN);
        assertThat(hand.focused()).isEqualTo("Acknowledge");
        hand.presses(KeyCode.RIGHT);
        assertThat(hand.focused()).startsWith("Put off: Acknowledge");
        hand.presses(KeyCode.LEFT).presses(KeyCode.ENTER);
        assertThat(file(desk).concerns()).filteredOn(concern -> concern.words().startsWith("My people found out"))
                .singleElement().satisfies(concern -> assertThat(concern.acknowledged()).isPresent());
        assertThat(hand.hears()).anyMatch(told -> told.startsWith("Ask whether Tove Aldis’s concern is settled, waiting 11 days, “Nobody has told HR"));
    }

    private static long kept(Desk desk) {
        return file(desk).promises().stream().filter(promise -> promise.ending().filter(ending -> ending.end() == PromiseEnd.KEPT).isPresent()).count();
    }

    private static CaseFile file(Desk desk) {
        return onScreen(() -> desk.workspace().caseFile().get());
    }
}
