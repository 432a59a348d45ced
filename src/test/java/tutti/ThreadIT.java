package tutti;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.Hand.onScreen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.control.TableView;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import tutti.model.Action;
import tutti.model.CaseFile;
import tutti.model.Goal;
import tutti.model.Letter;
import tutti.model.Need;
import tutti.model.measure.Harmony;
import tutti.model.measure.Link;
import tutti.model.measure.LinkMark;
import tutti.page.PagePrinter;
import tutti.store.Store;

/** The whole thread, from what the client said to the page on the table, on a real file. */
class ThreadIT {

    private static final double WIDTH = 1000;
    private static final double HEIGHT = 980;
    private static final String LINE = "Ida: \"nobody asked us about the racking\", need \"to see the stock count every morning\"";
    private static final String WORDING = "The stock count is on the board at seven, every working day";
    private static final String GOAL = "Stock count by seven";
    private static final String ACTION = "Move the count to the night shift";
    private static final String PDF = "Warehouse move, status page 1, 2026-11-23.pdf";

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
    void open() throws IOException {
        file = Files.createDirectory(folder.resolve("data")).resolve("tutti.db");
        desk = onScreen(() -> Desk.on(new Stage(), file, WIDTH, HEIGHT));
        hand = new Hand(robot, desk);
    }

    @AfterEach
    void close() {
        onScreen(() -> desk.close());
    }

    @Test
    void with_the_mouse() throws IOException {
        hand.clicks("Name of the project").writes("Warehouse move").clicks("New engagement");
        hand.clicks("Who is on the client side?").writes("Ida Berg, Warehouse lead").clicks("Add");
        assertThat(onDisk().stakeholders()).singleElement().satisfies(ida -> assertThat(ida.role()).isEqualTo("Warehouse lead"));

        hand.clicks("Capture").writes(LINE).clicks("Save 3 records");
        captured();

        hand.clicks("Client").clicks("Needs");
        hand.clicks("Our wording: how we say it back").writes(WORDING).presses(KeyCode.ENTER);
        hand.clicks("Confirmed by Ida Berg…").clicks("Save");
        confirmed();

        hand.clicks("Team").clicks("Members").clicks("A name").writes("Hal Moe").presses(KeyCode.ENTER);
        hand.clicks("Goals").clicks("A goal in one line").writes(GOAL).presses(KeyCode.ENTER);
        hand.clicks("First date agreed").writes("4 Dec").presses(KeyCode.ENTER);
        hand.clicks("Serves the needs").writes("stock").presses(KeyCode.ENTER);
        hand.clicks("Overview").clicks(cell("Hal Moe"));
        giveBothLetters();
        served();

        hand.clicks("Harmony");
        theFirstBrokenLinkIsDirection();
        hand.clicks(cell("to see the stock count every morning, Direction, broken first")).clicks("Give it an action…").writes(ACTION).clicks("Save");
        mended();

        hand.clicks("Status");
        drawn();
        hand.clicks("PDF");
        saved();
        hand.clicks("Print");
        printed();
    }

    @Test
    void by_keyboard_alone() throws IOException {
        hand.writes("Warehouse move").presses(KeyCode.ENTER);
        hand.writes("Ida Berg, Warehouse lead").presses(KeyCode.ENTER);
        assertThat(hand.focused()).as("the next step takes the focus").isEqualTo("In their words");
        hand.presses(KeyCode.CONTROL, KeyCode.K).writes(LINE).presses(KeyCode.ENTER);
        captured();

        hand.presses(KeyCode.CONTROL, KeyCode.DIGIT3).tabsTo("Stakeholders").goesTo("Needs", KeyCode.RIGHT);
        hand.tabsTo("Our wording: how we say it back").writes(WORDING).presses(KeyCode.ENTER);
        hand.tabsTo("Confirmed by Ida Berg…").presses(KeyCode.SPACE).presses(KeyCode.ENTER);
        confirmed();

        hand.presses(KeyCode.CONTROL, KeyCode.DIGIT4).tabsTo("Overview").goesTo("Members", KeyCode.RIGHT)
                .presses(KeyCode.CONTROL, KeyCode.N).writes("Hal Moe").presses(KeyCode.ENTER);
        hand.tabsBackToTheTabs().goesTo("Goals", KeyCode.LEFT).presses(KeyCode.CONTROL, KeyCode.N).writes(GOAL).presses(KeyCode.ENTER);
        hand.tabsTo("First date agreed").writes("4 Dec").presses(KeyCode.ENTER);
        hand.tabsTo("Serves the needs").writes("stock").presses(KeyCode.ENTER);
        hand.tabsTo("Hal Moe").presses(KeyCode.A).presses(KeyCode.R);
        served();

        hand.presses(KeyCode.CONTROL, KeyCode.DIGIT2);
        theFirstBrokenLinkIsDirection();
        hand.tabsTo("Harmony").presses(KeyCode.DOWN);
        goToColumn(2 + Link.DIRECTION.ordinal());
        hand.presses(KeyCode.ENTER).tabsTo("Give it an action…").presses(KeyCode.SPACE).writes(ACTION).presses(KeyCode.ENTER);
        mended();

        hand.presses(KeyCode.CONTROL, KeyCode.DIGIT6);
        drawn();
        hand.tabsTo("PDF").presses(KeyCode.SPACE);
        saved();
        hand.presses(KeyCode.CONTROL, KeyCode.P);
        printed();
    }

    // ---- what is on the disk, and what the screen says ----

    private CaseFile onDisk() {
        try (Store store = Store.openToRead(file)) {
            return store.read(store.engagements().getFirst().id());
        }
    }

    private void captured() {
        CaseFile kept = onDisk();
        assertThat(kept.concerns()).singleElement().satisfies(concern -> {
            assertThat(concern.words()).isEqualTo("nobody asked us about the racking");
            assertThat(kept.find(concern.raisedBy().orElseThrow()).orElseThrow().name()).isEqualTo("Ida Berg");
        });
        assertThat(kept.needs()).extracting(Need::words).containsExactly("to see the stock count every morning");
        assertThat(onScreen(() -> desk.workspace().undoLabel().get())).isEqualTo("Capture");
    }

    private void confirmed() {
        assertThat(onDisk().needs().getFirst().current().restated()).isEqualTo(WORDING);
        assertThat(onDisk().needs().getFirst().current().confirmed()).isPresent();
    }

    private void served() {
        CaseFile kept = onDisk();
        Goal goal = kept.goals().getFirst();
        assertThat(goal.name()).isEqualTo(GOAL);
        assertThat(goal.needs()).containsExactly(kept.needs().getFirst().id());
        assertThat(goal.firstDate()).isPresent();
        assertThat(kept.racis()).singleElement().satisfies(letters -> assertThat(letters.letters()).isEqualTo(Set.of(Letter.A, Letter.R)));
    }

    private void theFirstBrokenLinkIsDirection() {
        Harmony harmony = Harmony.of(onDisk(), onScreen(() -> desk.workspace().today().get()));
        assertThat(harmony.needs().getFirst().mark(Link.DIRECTION)).isEqualTo(LinkMark.BROKEN_FIRST);
        assertThat(hand.reads()).contains("no action").anyMatch(text -> text.contains("1 without an action"));
    }

    private void mended() {
        CaseFile kept = onDisk();
        assertThat(kept.actions()).extracting(Action::what).containsExactly(ACTION);
        assertThat(kept.actions().getFirst().goal()).contains(kept.goals().getFirst().id());
        assertThat(hand.reads()).doesNotContain("no action");
    }

    private void drawn() {
        assertThat(hand.reads()).contains("Status page 1");
        ImageView page = (ImageView) onScreen(() -> desk.scene().lookup(".image-view"));
        assertThat(page.getAccessibleText()).isEqualTo("Status page 1 as it will be printed");
        assertThat(onScreen(() -> page.getImage().getHeight() / page.getImage().getWidth())).isBetween(1.41, 1.42);
    }

    private void saved() throws IOException {
        assertThat(hand.reads()).anyMatch(text -> text.startsWith("Saved as ") && text.contains(PDF));
        try (PDDocument document = Loader.loadPDF(file.resolveSibling(PDF).toFile())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
            assertThat(text).contains("Warehouse move").contains("Not started to see the stock count every morning")
                    .doesNotContain("racking"); // told in private, and not marked for the page
        }
    }

    /** A machine without a printer says so; one with printers takes the page, or says why not. */
    private void printed() {
        if (new PagePrinter().queues().isEmpty()) {
            assertThat(hand.reads()).contains("This computer has no printer. Save the page as a PDF and print it elsewhere.");
            hand.presses(KeyCode.ESCAPE);
            assertThat(hand.sees("Print this page")).isFalse();
        } else {
            hand.tabsTo("Print").presses(KeyCode.ENTER);
            assertThat(hand.reads()).anyMatch(text -> text.contains("sent to ") || text.contains("printer"));
        }
    }

    // ---- where things stand ----

    /** A cell of a table, by what a screen reader says of it. */
    private javafx.scene.Node cell(String said) {
        return onScreen(() -> desk.scene().getRoot().lookupAll(".table-cell").stream()
                .filter(node -> node.getAccessibleText() != null && node.getAccessibleText().startsWith(said)).findFirst().orElseThrow());
    }

    /** A click goes to the next letter; whoever wants both presses the other. */
    private void giveBothLetters() {
        List<Letter> held = onDisk().racis().stream().flatMap(letters -> letters.letters().stream()).toList();
        hand.presses(held.contains(Letter.A) ? KeyCode.R : KeyCode.A);
    }

    private void goToColumn(int column) {
        TableView<?> matrix = (TableView<?>) onScreen(() -> desk.scene().lookup(".matrix"));
        for (int step = 0; step < column; step++) {
            if (onScreen(() -> matrix.getFocusModel().getFocusedCell().getColumn()) == column) {
                return;
            }
            hand.presses(KeyCode.RIGHT);
        }
    }
}
