package tutti.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static tutti.Hand.onScreen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
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
import tutti.exchange.Handover;
import tutti.exchange.QuickSeal;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Concern;
import tutti.model.Engagement;
import tutti.model.Kind;
import tutti.model.Need;
import tutti.model.Promise;
import tutti.model.Stakeholder;
import tutti.store.Store;
import tutti.widget.Picture;
import tutti.widget.Theme;
import tutti.widget.panel.FloatLayer;
import tutti.workspace.Locked;
import tutti.workspace.Workspace;

/** The past, by real keys and clicks on a real file: nothing is lost, and what is purged is gone. */
class PastIT {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    @TempDir
    Path folder;

    private final SwiftRobot robot = new SwiftRobot();
    private Path file;
    private Desk desk;
    private Hand hand;
    private Stakeholder person;
    private Need need;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @BeforeEach
    void open() {
        file = folder.resolve("tutti.db");
        opened(1000);
        onScreen(() -> {
            Workspace workspace = desk.workspace();
            Engagement engagement = Engagement.named(workspace.ids().next(), "Payroll");
            workspace.begin("New engagement", engagement);
            person = Stakeholder.named(workspace.ids().next(), engagement.id(), "Zebulon Quist", DAY);
            workspace.keep("Add stakeholder", person);
            need = Need.expressed(workspace.ids().next(), engagement.id(), "Paid on time", DAY).withSaidBy(Optional.of(person.id()));
            workspace.keep("Add need", need);
        });
    }

    @AfterEach
    void close() {
        onScreen(() -> desk.close());
    }

    private void opened(double width) {
        desk = onScreen(() -> Desk.on(new Stage(), file, width, 800));
        hand = new Hand(robot, desk);
    }

    private void past() {
        hand.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertThat(hand.sees("What was done")).isTrue();
    }

    private void details() {
        fields().tabsTo("History").presses(KeyCode.SPACE);
    }

    /** Opens the fields of the chosen person, however narrow the window. */
    private Hand fields() {
        return hand.tabsTo("More").presses(KeyCode.SPACE).presses(KeyCode.ENTER);
    }

    private List<Need> needs() {
        return onScreen(() -> desk.workspace().caseFile().get().needs());
    }

    @Test
    void what_was_done_is_undone_and_what_was_deleted_comes_back_with_its_links() {
        past();
        assertThat(hand.reads()).contains("Add need", "Add stakeholder");
        hand.clicks("Undo");
        assertThat(needs()).isEmpty();
        hand.clicks("Redo");
        assertThat(needs()).containsExactly(need);
        onScreen(() -> desk.workspace().drop("Delete need", need));
        assertThat(needs()).isEmpty();
        hand.clicks("Bring back");
        assertThat(needs()).containsExactly(need);
        assertThat(hand.sees("Nothing is deleted")).isTrue();
        hand.clicks("Back");
        assertThat(hand.sees("What was done")).isFalse();
        onScreen(() -> desk.workspace().dropEngagement("Throw away"));
        hand.clicks("History and backups");
        assertThat(hand.sees("Payroll")).isTrue();
        hand.clicks("Bring back");
        assertThat(needs()).containsExactly(need);
    }

    @Test
    void the_history_of_a_record_shows_old_and_new_and_nothing_internal_while_the_client_looks_on() {
        onScreen(() -> {
            desk.workspace().keep("Change the role", person.withRole("CFO"));
            desk.workspace().keep("Weigh", person.withRole("CFO").withPower(Optional.of(new tutti.model.Level(5))));
            desk.workspace().trail().goTo(Kind.STAKEHOLDER, person.id());
        });
        details();
        assertThat(hand.reads()).contains("What happened to it", "Weigh", "Change the role", "CFO", "nothing", "Add stakeholder");
        hand.presses(KeyCode.ESCAPE);
        assertThat(hand.sees("What happened to it")).isFalse();
        hand.presses(KeyCode.F9).tabsTo("History").presses(KeyCode.SPACE);
        assertThat(hand.reads()).contains("Change the role", "Add stakeholder").doesNotContain("Weigh");
        hand.presses(KeyCode.ESCAPE);
        hand.presses(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        assertThat(hand.sees("The history is hidden")).isTrue();
        assertThat(hand.sees("What was done")).isFalse();
    }

    @Test
    void a_backup_is_looked_into_and_takes_the_place_of_the_file_and_old_history_is_folded() throws SQLException {
        past();
        hand.clicks("Back up now");
        assertThat(hand.sees("Last backup: today")).isTrue();
        onScreen(() -> desk.workspace().drop("Delete need", need));
        hand.clicks("Restore…");
        assertThat(hand.reads()).contains("Need: 1 comes back");
        picture("past-restore");
        assertThat(needs()).isEmpty();
        hand.clicks("Replace, and keep the present one");
        assertThat(needs()).containsExactly(need);
        assertThat(hand.sees("Delete need")).as("nor is it offered to undo what is not in this file").isFalse();

        twoYearsAgo();
        hand.clicks("Back");
        past();
        hand.tabsTo("Fold history older than a year").presses(KeyCode.SPACE);
        assertThat(hand.reads()).anyMatch(text -> text.startsWith("Folded 2 edits")).anyMatch(text -> text.contains("folded with 2 more edits of that day"));
        assertThat(onScreen(() -> desk.scene().getFocusOwner())).as("the keyboard is not lost with the button that has nothing left to do")
                .matches(node -> !node.isDisabled() && node != desk.scene().getRoot());
        hand.presses(KeyCode.CONTROL, KeyCode.Z);
        assertThat(needs()).as("what is folded is not undone").containsExactly(need);
    }

    private void twoYearsAgo() throws SQLException {
        try (Connection raw = DriverManager.getConnection("jdbc:sqlite:" + file); Statement statement = raw.createStatement()) {
            statement.executeUpdate("UPDATE edit SET made = '2024-03-01T09:00:00Z'");
        }
    }

    @Test
    void a_purged_person_is_in_no_byte_of_the_file() throws IOException {
        onScreen(() -> {
            desk.workspace().safekeeping().backUp();
            desk.workspace().trail().goTo(Kind.STAKEHOLDER, person.id());
        });
        hand.tabsTo("More").presses(KeyCode.SPACE).presses(KeyCode.UP).presses(KeyCode.ENTER);
        assertThat(hand.reads()).contains("This cannot be undone.");
        hand.writes("Zebulon Quist").presses(KeyCode.ENTER);
        assertThat(hand.sees("Purged. Nothing in this file holds them any more.")).isTrue();
        assertThat(hand.reads()).anyMatch(text -> text.endsWith(".db") && text.contains("backups"));
        picture("past-purged");
        assertThat(onScreen(() -> desk.workspace().caseFile().get().stakeholders())).isEmpty();
        for (String part : List.of("", "-wal")) { // while it is open, when the log of what was written last lies beside it
            assertThat(Files.readString(folder.resolve("tutti.db" + part), StandardCharsets.ISO_8859_1)).doesNotContain("Zebulon").doesNotContain("Quist");
        }
    }

    @Test
    void half_typed_text_waits_where_it_was_after_a_restart() throws TimeoutException {
        onScreen(() -> desk.workspace().trail().goTo(Kind.STAKEHOLDER, person.id()));
        hand.presses(KeyCode.CONTROL, KeyCode.K).writes("Zebulon said that").presses(KeyCode.ESCAPE);
        fields().clicks("Role").writes("Chief of");
        waitsOnDisk("Zebulon said that");
        waitsOnDisk("Chief of");
        onScreen(() -> desk.workspace().close(() -> {})); // no field is left, as when the power goes
        onScreen(() -> desk.stage().hide());
        opened(1000);
        onScreen(() -> desk.workspace().trail().goTo(Kind.STAKEHOLDER, person.id()));
        fields();
        assertThat(hand.reads()).contains("Chief of");
        hand.presses(KeyCode.CONTROL, KeyCode.K);
        assertThat(hand.reads()).contains("Zebulon said that");
    }

    @Test
    void what_was_typed_in_the_moment_before_the_window_closed_is_there_again() {
        onScreen(() -> desk.workspace().trail().goTo(Kind.STAKEHOLDER, person.id()));
        fields().clicks("Role").writes("Chief of");
        close();
        opened(1000);
        hand.presses(KeyCode.CONTROL, KeyCode.K).writes("Zebulon said that");
        close();
        opened(1000);
        assertThat(onDisk()).contains("Chief of", "Zebulon said that");
        hand.presses(KeyCode.CONTROL, KeyCode.K);
        assertThat(hand.reads()).contains("Zebulon said that");
    }

    @Test
    void what_the_store_cannot_keep_stays_in_its_field() {
        onScreen(() -> desk.workspace().trail().goTo(Kind.STAKEHOLDER, person.id()));
        fields().clicks("Role").writes("Chief of pay");
        Locked.during(file, () -> hand.presses(KeyCode.ENTER));
        assertThat(hand.reads()).anyMatch(text -> text.contains("is in use by another program"));
        assertThat(hand.reads()).contains("Chief of pay", "You had typed this and not kept it. Enter keeps it, Esc lets it go.");
        hand.presses(KeyCode.ENTER);
        assertThat(onScreen(() -> desk.workspace().caseFile().get().stakeholders())).containsExactly(person.withRole("Chief of pay"));
        String half = "He wants a list of all who were paid la";
        hand.clicks("Log conversation").writes(half).presses(KeyCode.ESCAPE);
        assertThat(hand.sees(half)).isFalse();
        hand.clicks("Log conversation");
        assertThat(hand.sees(half)).as("the sheet waits with what was half typed").isTrue();
        hand.presses(KeyCode.ENTER).clicks("Log conversation");
        assertThat(onScreen(() -> desk.workspace().caseFile().get().conversations())).hasSize(1);
        assertThat(onScreen(() -> desk.workspace().typed("client.talk.said/" + person.id()))).isEmpty();
    }

    private List<String> onDisk() {
        return onScreen(() -> {
            List<String> kept = new ArrayList<>();
            desk.workspace().ask(Store::allTyped, all -> kept.addAll(all.values()));
            return kept;
        });
    }

    private void waitsOnDisk(String text) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onDisk().contains(text));
    }

    @Test
    void pictures() {
        onScreen(() -> {
            desk.close();
            file = folder.resolve("sample.db");
        });
        desk = onScreen(() -> Desk.on(new Stage(), file, 1280, 800));
        hand = new Hand(robot, desk);
        onScreen(() -> desk.press(KeyCode.H, javafx.scene.input.KeyCombination.SHORTCUT_DOWN, javafx.scene.input.KeyCombination.SHIFT_DOWN));
        picture("past-empty");
        onScreen(() -> {
            desk.withSample();
            Workspace workspace = desk.workspace();
            Need first = workspace.caseFile().get().needs().getFirst();
            workspace.drop("Delete need", first);
            workspace.keep("Change the wording of a need", workspace.caseFile().get().needs().getFirst().withCriterion("Signed by both"));
            Promise promise = workspace.caseFile().get().promises().getFirst();
            workspace.drop("Delete promise", promise);
            Concern concern = workspace.caseFile().get().concerns().getFirst();
            workspace.drop("Delete concern", concern);
            workspace.undo();
            workspace.safekeeping().backUp();
            desk.press(KeyCode.H, javafx.scene.input.KeyCombination.SHORTCUT_DOWN, javafx.scene.input.KeyCombination.SHIFT_DOWN);
        });
        picture("past-light");
        onScreen(() -> desk.desktop().dress(Theme.DARK));
        picture("past-dark");
        onScreen(() -> {
            desk.desktop().dress(Theme.LIGHT);
            Need one = desk.workspace().caseFile().get().needs().getFirst();
            desk.workspace().keep("Change “how we know”", one.withCriterion("Signed by the sponsor and by us, in writing, before the end of May"));
            desk.workspace().trail().goTo(Kind.STAKEHOLDER, desk.workspace().caseFile().get().stakeholders().getFirst().id());
            Stakeholder who = desk.workspace().caseFile().get().stakeholders().getFirst();
            desk.workspace().keep("Change “Role”", who.withRole("Chair of the steering group, until the summer"));
        });
        hand.clicks("Details");
        onScreen(() -> desk.scene().getRoot().lookupAll(".hyperlink").stream().map(Hyperlink.class::cast)
                .filter(link -> link.getText().equals("History")).findFirst().orElseThrow().fire());
        picture("past-history");
    }

    /** By the keys of a person without a mouse, with files in place of the system's own dialogs. */
    @Test
    void an_engagement_is_handed_over_and_taken_over_by_keyboard() {
        Path sealed = folder.resolve("handed-over.age");
        Handover theirs = onScreen(() -> {
            Workspace workspace = desk.workspace();
            Handover handover = new Handover(List.copyOf(workspace.caseFiles()), Map.of());
            workspace.keep("Change the role", person.withRole("CFO"));
            return handover;
        });
        CaseFile file = theirs.files().getFirst();
        Stakeholder added = onScreen(() -> Stakeholder.named(desk.workspace().ids().next(), file.engagement().id(), "Wilhelmina Ode", DAY));
        QuickSeal.seal(new Handover(List.of(file.with(Change.keep(person.withRole("Chair of the steering group")))
                .with(Change.keep(added))), Map.of()), sealed, "rather long horse battery");
        Stage stage = onScreen(() -> pastAlone(sealed));
        Hand other = new Hand(robot, stage.getScene());
        other.tabsTo("Take over from a file…").presses(KeyCode.SPACE).writes("not this one").presses(KeyCode.ENTER);
        onScreen(() -> Picture.save(stage.getScene(), "past-takeover-refused"));
        assertThat(other.reads()).anyMatch(text -> text.startsWith("The passphrase does not open this file."));
        other.presses(KeyCode.CONTROL, KeyCode.A).writes("rather long horse battery").presses(KeyCode.ENTER);
        assertThat(other.reads()).contains("1 new, 1 changed on both sides, 2 unchanged")
                .anyMatch(text -> text.contains("role: here “CFO”, there “Chair of the steering group”"));
        onScreen(() -> Picture.save(stage.getScene(), "past-takeover-light"));
        onScreen(() -> Theme.DARK.applyTo(stage.getScene()));
        onScreen(() -> Picture.save(stage.getScene(), "past-takeover-dark"));
        onScreen(() -> Theme.LIGHT.applyTo(stage.getScene()));
        other.tabsTo("Take it over, theirs counts").presses(KeyCode.SPACE);
        assertThat(onScreen(() -> desk.workspace().caseFile().get().stakeholders()))
                .containsExactlyInAnyOrder(person.withRole("Chair of the steering group"), added);
        onScreen(() -> desk.workspace().undo());
        assertThat(onScreen(() -> desk.workspace().caseFile().get().stakeholders())).containsExactly(person.withRole("CFO"));
        other.tabsTo("Hand over…").presses(KeyCode.SPACE).writes("short").presses(KeyCode.TAB).writes("short").presses(KeyCode.ENTER);
        assertThat(other.reads()).anyMatch(text -> text.contains("at least 8 characters"));
        onScreen(() -> Picture.save(stage.getScene(), "past-handover"));
        onScreen(stage::hide);
    }

    /** The screen of the past in a window of its own; {@code file} is what the system's dialogs answer. */
    private Stage pastAlone(Path file) {
        FilePlaces places = new FilePlaces() {
            @Override
            public Optional<Path> folder() {
                return Optional.of(file.getParent());
            }

            @Override
            public Optional<Path> file() {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> newFile(String name) {
                return Optional.of(file.resolveSibling(name));
            }
        };
        desk.stage().hide();
        Words words = Words.english();
        Workspace workspace = desk.workspace();
        BackupsViewModel backups = new BackupsViewModel(workspace, words);
        Stage stage = new Stage();
        Scene scene = new Scene(new FloatLayer(new PastView(new PastViewModel(workspace, words), backups,
                new RestoreViewModel(workspace, words, backups::read), new HandoverViewModel(workspace, words), words, places, () -> {}).root()), 1000, 900);
        Theme.LIGHT.applyTo(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
        return stage;
    }

    private void picture(String name) {
        onScreen(() -> Picture.save(desk.scene(), name));
    }
}
