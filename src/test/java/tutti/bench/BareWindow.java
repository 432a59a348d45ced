package tutti.bench;

import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/** The floor of a start: a window as large as Tutti's with one word in it. */
final class BareWindow {

    private BareWindow() {}

    public static void main(String[] arguments) throws InterruptedException {
        Platform.startup(() -> {
            Stage stage = new Stage();
            stage.setScene(new Scene(new StackPane(new Label("Tutti")), 1280, 800));
            stage.show();
            Frames.endAfter(stage::isShowing);
        });
        new CountDownLatch(1).await();
    }
}
