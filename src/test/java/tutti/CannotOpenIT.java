package tutti;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import tutti.exchange.Sample;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.shell.SecondStarts;
import tutti.shell.SingleInstance;
import tutti.store.Store;
import tutti.store.StoreLock;
import tutti.widget.Picture;
import tutti.widget.Theme;

/** What stands on the screen when the file does not open, and what a second start of the app does. */
class CannotOpenIT {

    private static final int PAGE = 4096;
    /** On the first pages stands the schema. */
    private static final long FIRST_DAMAGED = 100;

    @TempDir
    Path folder;

    private Path file;
    private Desk desk;

    @BeforeAll
    static void toolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
        Platform.setImplicitExit(false);
    }

    @BeforeEach
    void makeStore() {
        file = folder.resolve("tutti.db");
        CaseFile sample = Sample.read();
        try (Store store = Store.open(file)) {
            store.keep("Open the sample", Change.keep(sample.engagement()));
            sample.all().forEach(thing -> store.keep("Add", Change.keep(thing)));
        }
    }

    @AfterEach
    void close() throws Exception {
        onScreen(() -> {
            desk.stage().hide();
            desk.workspace().close(() -> {});
            return desk;
        });
    }

    private byte[] damage() throws IOException {
        try (RandomAccessFile raw = new RandomAccessFile(file.toFile(), "rw")) {
            for (long page = FIRST_DAMAGED; page < raw.length() / PAGE; page += 7) {
                raw.seek(page * PAGE);
                raw.write(99);
            }
        }
        return Files.readAllBytes(file);
    }

    private void open() throws Exception {
        desk = onScreen(() -> {
            Desk shown = Desk.inMemory(new Stage());
            shown.workspace().openStore(file);
            return shown;
        });
    }

    private String screen() throws Exception {
        return onScreen(() -> {
            desk.scene().getRoot().applyCss();
            return Stream.of(".label", ".button", ".hyperlink").flatMap(kind -> desk.scene().getRoot().lookupAll(kind).stream())
                    .filter(Labeled.class::isInstance).map(node -> String.valueOf(((Labeled) node).getText()))
                    .collect(Collectors.joining("\n"));
        });
    }

    private void press(String verb) throws Exception {
        onScreen(() -> {
            desk.scene().getRoot().lookupAll(".button").stream().map(Button.class::cast)
                    .filter(button -> verb.equals(button.getText())).findFirst().orElseThrow().fire();
            return verb;
        });
    }

    private void picture(String name) throws Exception {
        onScreen(() -> Picture.save(desk.scene(), name));
    }

    @Test
    void a_damaged_file_shows_why_and_the_ways_on() throws Exception {
        byte[] damaged = damage();
        open();
        assertThat(screen()).contains("Your file could not be opened", "is damaged", "Look at what can be saved", "Open another file…",
                "Begin a new file…").doesNotContain("Open the last good backup");
        assertThat(screen().split("is damaged", -1)).as("said once").hasSize(2);
        picture("cannot-open");
        onScreen(() -> {
            desk.desktop().dress(Theme.DARK);
            return desk;
        });
        picture("cannot-open-dark");
        press("Look at what can be saved");
        assertThat(screen()).contains("This is what could be saved of " + file, "What is lost?", "Keep it as a new file…");
        assertThat(onScreen(() -> desk.workspace().caseFile().get().needs())).isNotEmpty();
        picture("saved");
        assertThat(file).hasBinaryContent(damaged);
    }

    @Test
    void the_last_good_backup_is_the_first_thing_offered() throws Exception {
        Path backup = Files.copy(file, folder.resolve("backup.db"));
        damage();
        desk = onScreen(() -> {
            Desk shown = Desk.inMemory(new Stage());
            shown.workspace().opening().lookForBackups(store -> List.of(backup));
            shown.workspace().openStore(file);
            return shown;
        });
        assertThat(screen()).contains("Open the last good backup");
        press("Open the last good backup");
        assertThat(screen()).doesNotContain("could not be opened");
        assertThat(onScreen(() -> desk.workspace().caseFile().get().all().size())).isEqualTo(Sample.read().all().size());
    }

    @Test
    void a_file_that_is_open_elsewhere_can_be_tried_again() throws Exception {
        try (StoreLock _ = StoreLock.take(file)) {
            open();
            assertThat(screen()).contains("is open already").contains("Try again");
        }
        press("Try again");
        assertThat(screen()).doesNotContain("could not be opened");
    }

    @Test
    void a_second_start_brings_the_first_window_forward_and_ends() throws Exception {
        open();
        SecondStarts second = onScreen(() -> new SecondStarts(desk.stage(), desk.workspace(), StoreLock::socket));
        onScreen(() -> {
            desk.stage().setIconified(true);
            return desk;
        });
        try (OtherProcess other = OtherProcess.start(Main.class, "--store", file.toString())) {
            assertThat(other.waitFor()).as(String.join("\n", other.out().lines().toList())).isZero();
        }
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> onScreen(() -> !desk.stage().isIconified()));
        try (OtherProcess writer = OtherProcess.start(Main.class, "sample", "--store", file.toString())) {
            assertThat(writer.out().lines()).singleElement().asString().contains("is open already");
            assertThat(writer.waitFor()).isEqualTo(2);
        }
        onScreen(() -> {
            second.close();
            return second;
        });
        assertThat(StoreLock.socket(file)).doesNotExist();
    }

    @Test
    void a_socket_that_a_crash_left_behind_is_replaced() throws Exception {
        open();
        Path socket = folder.resolve("left.socket");
        try (ServerSocketChannel crashed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            crashed.bind(UnixDomainSocketAddress.of(socket));
        }
        assertThat(socket).exists();
        assertThat(SingleInstance.bringForward(socket)).isFalse();
        boolean[] came = new boolean[1];
        try (SingleInstance _ = SingleInstance.listen(socket, () -> came[0] = true)) {
            assertThat(SingleInstance.bringForward(socket)).isTrue();
            SwiftRobot.settle();
            assertThat(came[0]).isTrue();
        }
        assertThat(SingleInstance.bringForward(socket)).isFalse();
    }

    private static <T> T onScreen(Callable<T> what) throws Exception {
        T result = WaitForAsyncUtils.asyncFx(what).get();
        SwiftRobot.settle();
        return result;
    }
}
