package tutti.shell;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static tutti.Hand.onScreen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.SwiftRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import tutti.Desk;
import tutti.Hand;
import tutti.model.Engagement;
import tutti.model.Goal;
import tutti.model.Id;
import tutti.model.Need;
import tutti.model.Stakeholder;
import tutti.model.move.NextMoves;
import tutti.widget.Theme;
import tutti.widget.panel.SideBySide;
import tutti.workspace.Locked;

/** The frame around every screen, by real keys and clicks, on a real file. */
class ShellIT {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 800;
    private static final List<KeyCode> DOORS = List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5, KeyCode.DIGIT6);

    @TempDir
    Path folder;

    private final SwiftRobot robot = new SwiftRobot();
    private Path file;
    private Desk desk;
    private Hand hand;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @BeforeEach
    void open() {
        file = folder.resolve("tutti.db");
        desk = opened();
    }

    @AfterEach
    void close() {
        onScreen(() -> desk.close());
    }

    private Desk opened() {
        Desk fresh = onScreen(() -> Desk.on(new Stage(), file, WIDTH, HEIGHT));
        hand = new Hand(robot, fresh);
        return fresh;
    }

    private void startedAgain() {
        onScreen(() -> desk.close());
        desk = opened();
    }

    private void withSample() {
        onScreen(() -> desk.withSample());
    }

    private void begin(String name) {
        onScreen(() -> desk.workspace().begin("New engagement", Engagement.named(desk.workspace().ids().next(), name)));
    }

    // ---- before there is an engagement ----

    @Test
    void a_new_store_welcomes_and_the_name_is_ready_to_be_typed() throws TimeoutException {
        assertThat(hand.sees("Welcome to Tutti")).isTrue();
        hand.writes("Warehouse m");
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onScreen(() -> !desk.workspace().typed("shell.welcome.name").isEmpty()));
        onScreen(() -> desk.close());
        desk = opened();
        assertThat(hand.reads()).as("half typed, and the lid closed").contains("Warehouse m");
        hand.writes("ove").presses(KeyCode.ENTER);
        assertThat(hand.sees("Welcome to Tutti")).isFalse();
        assertThat(hand.sees("Start here")).isTrue();
        assertThat(onScreen(() -> desk.stage().getTitle())).isEqualTo("Warehouse move – Tutti");
    }

    @Test
    void a_file_that_is_no_store_is_said_in_a_sentence_in_the_window() throws IOException {
        onScreen(() -> desk.close());
        file = Files.writeString(folder.resolve("letter.db"), "Dear client, ".repeat(100));
        desk = opened();
        assertThat(hand.reads()).anyMatch(text -> text.contains("letter.db is not a Tutti store"));
        assertThat(hand.reads()).noneMatch(text -> text.contains("Opening your file"));
        Files.delete(file);
        hand.clicks("Try again");
        assertThat(hand.sees("Welcome to Tutti")).isTrue();
    }

    @Test
    void a_store_that_is_locked_while_something_is_begun_is_said_on_the_welcome() {
        hand.writes("Warehouse move");
        Locked.during(file, () -> hand.presses(KeyCode.ENTER));
        assertThat(hand.reads()).anyMatch(text -> text.contains("is in use by another program"));
        assertThat(hand.sees("Welcome to Tutti")).isTrue();
        hand.clicks("Close");
        assertThat(hand.reads()).noneMatch(text -> text.contains("is in use by another program"));
        hand.clicks("New engagement");
        assertThat(hand.sees("Start here")).isTrue();
    }

    // ---- the rail ----

    @Test
    void the_digits_open_the_doors_of_the_rail() {
        withSample();
        List<String> signs = List.of("I owe", "Same questions, both sides", "Stakeholders", "Goals", "Assumptions", "On the page");
        for (int door = 0; door < DOORS.size(); door++) {
            String sign = signs.get(door);
            hand.presses(KeyCode.CONTROL, DOORS.get(door));
            assertThat(hand.reads()).as("door " + (door + 1)).anyMatch(text -> text.contains(sign));
        }
    }

    @Test
    void the_keys_of_a_screen_work_as_soon_as_its_door_is_open() {
        withSample();
        hand.presses(KeyCode.CONTROL, KeyCode.DIGIT3).presses(KeyCode.CONTROL, KeyCode.N).writes("Una Moe").presses(KeyCode.ENTER);
        assertThat(names()).contains("Una Moe");
        hand.presses(KeyCode.CONTROL, KeyCode.DIGIT6).presses(KeyCode.CONTROL, KeyCode.P);
        assertThat(hand.sees("Print this page")).isTrue();
    }

    @Test
    void the_badge_counts_the_moves_of_all_engagements_and_goes_with_them() {
        withSample();
        String count = Integer.toString(onScreen(() -> NextMoves.of(desk.workspace().caseFile().get(), desk.workspace().today().get()).open().size()));
        assertThat(hand.reads()).contains(count);
        begin("Warehouse move");
        assertThat(hand.reads()).contains(count);
        onScreen(() -> desk.workspace().openEngagement(desk.workspace().caseFiles().stream()
                .filter(one -> one.engagement().fixedToday().isPresent()).findFirst().orElseThrow().engagement().id()));
        hand.clicks("Throw it away");
        assertThat(hand.reads()).doesNotContain(count);
    }

    // ---- find ----

    @Test
    void find_meets_names_without_accents_and_opens_the_place_of_the_record() {
        begin("Warehouse move");
        onScreen(() -> desk.workspace().keep("Add", Stakeholder.named(desk.workspace().ids().next(),
                desk.workspace().caseFile().get().engagement().id(), "Zoë Ångström", desk.workspace().today().get())));
        hand.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).writes("zoe ang").presses(KeyCode.ENTER);
        assertThat(hand.reads()).contains("Stakeholders");
        assertThat(hand.sees("Find a person, a need, a promise, an action…")).isFalse();
        assertThat(onScreen(() -> desk.workspace().trail().chosen(tutti.model.Kind.STAKEHOLDER).get())).isPresent();
        assertThat(hand.reads().stream().filter(text -> text.contains("Zoë Ångström"))).isNotEmpty();
    }

    @Test
    void find_opens_a_risk_in_the_raid_list_although_another_line_is_chosen_there() {
        withSample();
        hand.presses(KeyCode.CONTROL, KeyCode.DIGIT5).presses(KeyCode.DOWN);
        List<String> items = onScreen(() -> desk.workspace().caseFile().get().raidItems().stream().map(item -> item.text()).toList());
        String wanted = items.getLast();
        hand.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F).writes(wanted.substring(0, 18).toLowerCase(java.util.Locale.ROOT)).presses(KeyCode.ENTER);
        assertThat(hand.reads()).contains(wanted);
        assertThat(onScreen(() -> chosenRow())).contains(wanted);
    }

    private String chosenRow() {
        return desk.scene().getRoot().lookupAll(".table-row-cell:selected").stream()
                .flatMap(row -> row.lookupAll(".label").stream()).map(label -> ((javafx.scene.control.Label) label).getText())
                .reduce("", (one, next) -> one + "\n" + next);
    }

    // ---- undo ----

    @Test
    void undo_and_redo_by_keys_and_from_the_header_also_after_a_restart() {
        begin("Warehouse move");
        hand.presses(KeyCode.CONTROL, KeyCode.DIGIT3).presses(KeyCode.CONTROL, KeyCode.N).writes("Ida Berg").presses(KeyCode.ENTER)
                .writes("Una Moe").presses(KeyCode.ENTER).presses(KeyCode.ESCAPE);
        assertThat(names()).containsExactly("Ida Berg", "Una Moe");
        onScreen(() -> desk.scene().getRoot().requestFocus());
        hand.presses(KeyCode.CONTROL, KeyCode.Z);
        assertThat(names()).containsExactly("Ida Berg");
        startedAgain();
        hand.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertThat(names()).containsExactly("Ida Berg", "Una Moe");
        assertThat(hand.reads()).anyMatch(text -> text.startsWith("Done again:"));
        hand.clicks("Undo");
        hand.clicks("Undo");
        assertThat(names()).isEmpty();
        hand.clicks("Redo");
        assertThat(names()).containsExactly("Ida Berg");
    }

    private List<String> names() {
        return onScreen(() -> desk.workspace().caseFile().get().stakeholders().stream().map(Stakeholder::name).toList());
    }

    // ---- the sample ----

    @Test
    void the_sample_says_so_and_can_be_thrown_away_and_brought_back() {
        withSample();
        assertThat(hand.reads()).anyMatch(text -> text.startsWith("This is a practice engagement. Its today is always"));
        hand.clicks("Throw it away");
        assertThat(hand.sees("Welcome to Tutti")).isTrue();
        hand.clicks("Undo");
        assertThat(hand.sees("Welcome to Tutti")).isFalse();
        assertThat(hand.reads()).anyMatch(text -> text.startsWith("This is a practice engagement."));
    }

    // ---- privacy ----

    @Test
    void f9_hides_everything_internal_behind_every_door_and_shows_it_again() {
        withSample();
        Pattern internal = Pattern.compile("breathing room|out of room|have room|tightest|no reading|\\bread(ing)?s?\\b .*old|minimum|the least|"
                + "confidence \\d|power|interest|importance|\\bImp\\.|satisf|motivation|\\bfocus\\b|drive|morale|severity|Accountable|Responsible|"
                + "the A\\b|room [+−]?\\d|[+−]\\d|patience|flexibility|goes? quiet|going quiet|silent|needed [A-Z]|overkill|one-to-one|"
                + "Resistant|Neutral|Supportive|Leading|Unaware|I judged|tune|probability|impact|trust event|\\bgap\\b",
                Pattern.CASE_INSENSITIVE);
        hand.presses(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(hand.reads()).anyMatch(text -> internal.matcher(text).find());
        hand.presses(KeyCode.F9);
        for (KeyCode door : DOORS) {
            hand.presses(KeyCode.CONTROL, door);
            List<String> body = hand.reads().stream().filter(text -> !isAllowed(text)).toList();
            assertThat(body).as("behind " + door).noneMatch(text -> internal.matcher(text).find());
            assertThat(hand.hears().stream().filter(text -> !isAllowed(text))).as("a screen reader behind " + door)
                    .noneMatch(text -> internal.matcher(text).find());
        }
        hand.presses(KeyCode.F9).presses(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(hand.sees("breathing room")).isTrue();
    }

    /** What the header says, the rail's own words, and the record texts in which such a word may stand, are the client's to see. */
    private boolean isAllowed(String text) {
        return text.equals(desk.workspace().caseFile().get().engagement().why())
                || text.equals("Focus") // the accessible name of nothing internal
                || desk.workspace().caseFile().get().all().stream().anyMatch(thing -> !thing.title().isEmpty() && text.contains(thing.title()));
    }

    @Test
    void f9_closes_the_explanation_that_stands_open() {
        withSample();
        hand.presses(KeyCode.CONTROL, KeyCode.DIGIT2);
        onScreen(() -> desk.scene().lookup(".matrix").requestFocus());
        hand.presses(KeyCode.DOWN).presses(KeyCode.RIGHT).presses(KeyCode.RIGHT).presses(KeyCode.ENTER);
        assertThat(hand.sees("Open need")).isTrue();
        hand.presses(KeyCode.F9);
        assertThat(hand.sees("Open need")).isFalse();
    }

    // ---- home follows every edit ----

    @Test
    void a_goal_that_serves_no_need_is_counted_at_the_foot_of_the_matrix_as_soon_as_it_is_there() {
        begin("Warehouse move");
        Id<Engagement> engagement = onScreen(() -> desk.workspace().caseFile().get().engagement().id());
        onScreen(() -> desk.workspace().keep("Add", Need.expressed(desk.workspace().ids().next(), engagement, "A plan of the racking",
                desk.workspace().today().get())));
        assertThat(hand.reads()).contains("no goals, no actions.");
        onScreen(() -> desk.workspace().keep("Add", Goal.named(desk.workspace().ids().next(), engagement, "Paint the gates")));
        assertThat(hand.reads()).contains("1 goal, no actions.", "Paint the gates");
    }

    // ---- what is remembered ----

    @Test
    void the_window_and_its_look_are_remembered() {
        begin("Warehouse move");
        onScreen(() -> {
            desk.desktop().dress(Theme.DARK);
            desk.stage().setWidth(990);
            desk.stage().setHeight(720);
        });
        onScreen(() -> desk.close());
        assertThat(folder.resolve("window.properties")).content().contains("theme=DARK").contains("width=990");
        desk = onScreen(() -> Desk.asRemembered(new Stage(), file));
        assertThat(onScreen(() -> desk.stage().getWidth())).isEqualTo(990);
        assertThat(onScreen(() -> desk.stage().getHeight())).isEqualTo(720);
        assertThat(onScreen(() -> desk.scene().getStylesheets())).anyMatch(sheet -> sheet.endsWith("dark.css"));
    }

    @Test
    void the_edge_between_two_panes_stays_where_it_was_drawn() throws IOException {
        begin("Warehouse move");
        hand.presses(KeyCode.CONTROL, KeyCode.DIGIT5);
        onScreen(() -> panes().setDividerPositions(0.45)); // the headless robot loses a drag as soon as the edge moves under it
        startedAgain();
        hand.presses(KeyCode.CONTROL, KeyCode.DIGIT5);
        assertThat(onScreen(() -> panes().edge())).isCloseTo(0.45, within(0.005));
        assertThat(Files.getPosixFilePermissions(folder.resolve("window.properties"))).containsOnly(OWNER_READ, OWNER_WRITE);
    }

    private SideBySide panes() {
        return (SideBySide) desk.scene().getRoot().lookup(".split-pane");
    }

    @Test
    void f6_goes_round_the_parts_of_the_window() {
        withSample();
        hand.presses(KeyCode.CONTROL, KeyCode.DIGIT3);
        List<String> forth = Stream.generate(() -> hand.presses(KeyCode.F6)).limit(4).map(Hand::focused).toList();
        assertThat(forth).doesNotHaveDuplicates();
        assertThat(hand.presses(KeyCode.F6).focused()).isEqualTo(forth.getFirst());
        assertThat(hand.presses(KeyCode.SHIFT, KeyCode.F6).focused()).isEqualTo(forth.getLast());
    }

    @Test
    void a_half_typed_line_is_offered_again_after_a_restart() {
        begin("Warehouse move");
        hand.presses(KeyCode.CONTROL, KeyCode.K).writes("Ida said nobody as").presses(KeyCode.ESCAPE);
        assertThat(hand.sees("Ida said nobody as")).isFalse();
        startedAgain();
        hand.presses(KeyCode.CONTROL, KeyCode.K);
        assertThat(hand.sees("Ida said nobody as")).isTrue();
    }

    // ---- a store that refuses ----

    @Test
    void a_failing_store_is_said_until_it_is_read_and_the_screen_keeps_what_is_on_the_disk() {
        begin("Warehouse move");
        hand.presses(KeyCode.CONTROL, KeyCode.DIGIT3).presses(KeyCode.CONTROL, KeyCode.N).writes("Ida Berg");
        Locked.during(file, () -> hand.presses(KeyCode.ENTER));
        assertThat(names()).isEmpty();
        assertThat(hand.sees("Ida Berg")).as("what was typed is still there").isTrue();
        assertThat(hand.reads()).anyMatch(text -> text.contains("is in use by another program"));
        hand.presses(KeyCode.F9).presses(KeyCode.F9);
        assertThat(hand.reads()).as("still there after the banners changed").anyMatch(text -> text.contains("is in use by another program"));
        hand.clicks("Close");
        assertThat(hand.reads()).noneMatch(text -> text.contains("is in use by another program"));
    }
}
