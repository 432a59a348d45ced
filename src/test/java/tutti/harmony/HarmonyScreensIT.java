package tutti.harmony;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.Hand.onScreen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import tutti.Desk;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DeliveryConfidence;
import tutti.model.Engagement;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.IdSource;
import tutti.model.Level;
import tutti.model.Meeting;
import tutti.model.Milestone;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.Stakeholder;
import tutti.widget.Picture;
import tutti.widget.Theme;
import tutti.workspace.Workspace;

/** Draws Harmony as wide as windows are, and everything that stands in its place, to be looked at. */
class HarmonyScreensIT {

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @Test
    void every_width_and_everything_that_opens() {
        Desk desk = onScreen(() -> Desk.inMemory(new Stage()).withSample());
        onScreen(() -> desk.press(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN));
        for (int width : new int[] {1000, 1200, 1280, 1600}) {
            onScreen(() -> desk.stage().setWidth(width));
            assertThat(picture(desk, "harmony-" + width)).isEqualTo(width);
        }
        onScreen(() -> desk.stage().setWidth(1000));
        fire(desk, "Next moves");
        picture(desk, "harmony-1000-drawer");
        onScreen(() -> desk.stage().setWidth(1280));
        fire(desk, "kept 7 of 10 on the first date");
        picture(desk, "harmony-figure");
        cell(desk, 0, 4);
        picture(desk, "harmony-explained");
        fire(desk, "Fix RACI…");
        picture(desk, "harmony-letters");
        press(desk, desk.scene().getFocusOwner(), KeyCode.ESCAPE);
        for (Theme theme : Theme.values()) {
            onScreen(() -> desk.desktop().dress(theme));
            String suffix = theme == Theme.LIGHT ? "" : "-dark";
            thread(desk, 3);
            picture(desk, "harmony-thread" + suffix);
            fire(desk, "Harmony");
            thread(desk, 0);
            picture(desk, "harmony-thread-changed" + suffix);
            fire(desk, "Harmony");
            fire(desk, "Over time");
            picture(desk, "harmony-questions" + suffix);
            fire(desk, "Harmony");
            fire(desk, "Overkill:");
            picture(desk, "harmony-other-way" + suffix);
            fire(desk, "Harmony");
            fire(desk, "Then and now: what changed");
            picture(desk, "harmony-changes" + suffix);
            fire(desk, "Show Harmony as it was");
            picture(desk, "harmony-then" + suffix);
            fire(desk, "Back to the next moves");
        }
        onScreen(() -> desk.desktop().dress(Theme.LIGHT));
        onScreen(() -> desk.press(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN));
        onScreen(() -> desk.stage().setWidth(1000));
        picture(desk, "today-1000");
        onScreen(() -> desk.stage().hide());
    }

    @Test
    void an_engagement_that_begins() {
        Desk desk = onScreen(() -> Desk.inMemory(new Stage()));
        onScreen(() -> desk.workspace().begin("New engagement", Engagement.named(desk.workspace().ids().next(), "Warehouse move")));
        onScreen(() -> desk.press(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN));
        picture(desk, "harmony-empty");
        for (String opened : List.of("Over time", "Needs against work", "Then and now: what changed")) {
            fireIfThere(desk, opened);
            picture(desk, "harmony-empty-" + opened.substring(0, 4).strip().toLowerCase(java.util.Locale.ROOT));
            fireIfThere(desk, "Harmony");
        }
        onScreen(() -> desk.stage().hide());
    }

    @Test
    void five_engagements_at_once() {
        Desk desk = onScreen(() -> Desk.inMemory(new Stage()).withSample());
        Id<Engagement> sample = onScreen(() -> desk.workspace().caseFile().get().engagement().id());
        onScreen(() -> others(desk.workspace()));
        onScreen(() -> desk.workspace().openEngagement(sample));
        for (Theme theme : Theme.values()) {
            onScreen(() -> desk.desktop().dress(theme));
            String suffix = theme == Theme.LIGHT ? "" : "-dark";
            fire(desk, "Engagements");
            picture(desk, "engagements" + suffix);
        }
        onScreen(() -> desk.press(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN));
        picture(desk, "today-five-dark");
        onScreen(() -> desk.workspace().privacy().set(true));
        fire(desk, "Engagements");
        picture(desk, "engagements-hidden");
        onScreen(() -> desk.stage().hide());
    }

    /** Four more rescues, each in another state; the last one only begun. */
    private static void others(Workspace workspace) {
        LocalDate day = LocalDate.of(2026, 11, 23);
        DeliveryConfidence[] levels = {DeliveryConfidence.RED, DeliveryConfidence.AMBER_RED, DeliveryConfidence.GREEN};
        String[] names = {"Ticket shop", "Warehouse move of the northern islands with everything that hangs on it", "Fleet timetable"};
        for (int i = 0; i < names.length; i++) {
            Engagement engagement = Engagement.named(workspace.ids().next(), names[i]).withClient(i == 1 ? "Alder & Finch Stationers" : "Skerry Sound Ferries")
                    .withConfidence(Optional.of(levels[i])).withWhy("Said in one sentence, which tells why it is so.").withFixedToday(Optional.of(day));
            workspace.begin("New engagement", engagement);
            Stakeholder ida = Stakeholder.named(workspace.ids().next(), engagement.id(), "Ida Berg", day.minusDays(40)).withPower(Optional.of(new Level(5)));
            Need need = Need.expressed(workspace.ids().next(), engagement.id(), "A date that holds", day.minusDays(20)).withSaidBy(Optional.of(ida.id()));
            Promise promise = Promise.made(workspace.ids().next(), engagement.id(), "A plan of the racking", day.minusDays(20))
                    .withTo(Optional.of(ida.id())).withFirstDate(Optional.of(day.minusDays(i)));
            workspace.keep("Add", ida, need, promise, Meeting.planned(workspace.ids().next(), engagement.id(), "Steering group", day.plusDays(3 + i)));
        }
        workspace.begin("New engagement", Engagement.named(workspace.ids().next(), "Only begun"));
    }

    /** A plan that came in from lists: many needs that share a goal, forty milestones long done, and hundreds of actions that serve nothing. */
    @Test
    void an_overfull_engagement() {
        Desk desk = onScreen(() -> Desk.inMemory(new Stage()).withSample());
        onScreen(() -> desk.workspace().edit("Import lists", HarmonyScreensIT::muchMore));
        onScreen(() -> desk.press(KeyCode.DIGIT2, KeyCombination.SHORTCUT_DOWN));
        picture(desk, "harmony-overfull");
        thread(desk, 0);
        picture(desk, "harmony-overfull-thread");
        fire(desk, "Harmony");
        fireIfThere(desk, "and 300 more");
        picture(desk, "harmony-overfull-other-way");
        onScreen(() -> desk.press(KeyCode.DIGIT1, KeyCombination.SHORTCUT_DOWN));
        picture(desk, "today-overfull");
        onScreen(() -> desk.stage().hide());
    }

    private static List<Change> muchMore(CaseFile file) {
        IdSource ids = new IdSource(() -> java.time.Instant.parse("2026-11-23T08:00:00Z"), new java.util.Random(3));
        List<Change> much = new ArrayList<>();
        Goal goal = file.goals().getFirst();
        LocalDate day = LocalDate.of(2026, 11, 23);
        for (int i = 0; i < 60; i++) {
            Need need = Need.expressed(ids.next(), goal.engagement(), "Need " + i + ": the whole of what was written on the flip chart of that long afternoon in Lerwick, word by word",
                    day.minusDays(i)).withImportance(Optional.of(new Level(1 + i % 5)));
            much.add(new Change.Keep(need));
            for (int k = 0; k < 5; k++) {
                much.add(new Change.Keep(Action.toDo(ids.next(), goal.engagement(), "Look into point " + i + "." + k + " of the list").withDue(Optional.of(day.minusDays(k)))));
            }
        }
        for (int i = 0; i < 40; i++) {
            much.add(new Change.Keep(Milestone.named(ids.next(), goal.engagement(), "Milestone " + i).withFirstDate(Optional.of(day.minusDays(300)))
                    .withDone(Optional.of(day.minusDays(290)))));
        }
        return much;
    }

    private static void thread(Desk desk, int row) {
        cell(desk, row, 1);
    }

    private static void cell(Desk desk, int row, int column) {
        onScreen(() -> {
            TableView<?> table = (TableView<?>) desk.scene().getRoot().lookup(".matrix");
            select(table, row, column);
            return table;
        });
        press(desk, desk.scene().getRoot().lookup(".matrix"), KeyCode.ENTER);
    }

    private static <S> void select(TableView<S> table, int row, int column) {
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    private static void press(Desk desk, Node node, KeyCode code) {
        onScreen(() -> Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
        onScreen(desk::scene);
    }

    private static void fire(Desk desk, String name) {
        List<ButtonBase> found = onScreen(() -> buttons(desk, name));
        assertThat(found).as(name).isNotEmpty();
        onScreen(found.getFirst()::fire);
    }

    private static void fireIfThere(Desk desk, String name) {
        onScreen(() -> buttons(desk, name).stream().findFirst().ifPresent((Consumer<ButtonBase>) ButtonBase::fire));
    }

    private static List<ButtonBase> buttons(Desk desk, String name) {
        return Stream.of(".button", ".toggle-button", ".hyperlink", ".check-box").flatMap(kind -> desk.scene().getRoot().lookupAll(kind).stream())
                .map(ButtonBase.class::cast).filter(button -> name.equals(button.getText()) || name.equals(button.getAccessibleText())).toList();
    }

    private static int picture(Desk desk, String name) {
        return (int) onScreen(() -> Picture.save(desk.scene(), name)).getWidth();
    }
}
