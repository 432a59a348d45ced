package tutti.status;

import java.nio.IntBuffer;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import tutti.i18n.Words;
import tutti.page.PageImage;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** A sheet of paper on a table: the PDF itself, drawn, as a whole or larger, and always as sharp as the screen can show it. */
final class SheetView {

    private static final double MARGIN = 14;
    private static final double STEP = 1.25;
    private static final double MOST = 4;
    private static final double PAGE_INCHES = 8.27;
    private static final double OVERSAMPLED = 2;
    private static final double FINE = 300;
    /** What is drawn sooner needs no word. */
    private static final Duration SLOW = Duration.millis(300);

    private final Fitted fitted;
    private final ImageView picture = new ImageView();
    private final Pane over = new Pane();
    private final StackPane sheet = new StackPane(picture, over);
    private final StackPane ground = new StackPane();
    private final ScrollPane scroll = new ScrollPane(ground);
    private final StackPane root;
    private double zoom = 1;

    /** Hears how large the sheet is on the screen, in its pixels, and how many dots an inch it takes to be sharp. */
    interface Fitted {
        void at(double width, double height, float dots);
    }

    /** @param drawing whether the picture is behind the records */
    SheetView(Words words, ReadOnlyBooleanProperty drawing, Fitted fitted) {
        this.fitted = fitted;
        sheet.getStyleClass().add("paper-sheet");
        sheet.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        ground.setPadding(new Insets(MARGIN));
        ground.getStyleClass().add("table-top");
        ground.getChildren().setAll(Texts.label(words.say("status.drawing"), "reason", "muted"));
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setPannable(true);
        scroll.getStyleClass().add("table-top");
        scroll.setFocusTraversable(true);
        scroll.setAccessibleText(words.say("status.sheet"));
        root = new StackPane(scroll, zooms(words), drawingNow(words, drawing));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root.setMinWidth(320);
        scroll.viewportBoundsProperty().subscribe(_ -> fit());
    }

    private Node zooms(Words words) {
        VBox zooms = Layout.column(6, Buttons.iconOnly(Icon.ADD, words.say("status.zoom.in"), () -> zoom(zoom * STEP)),
                Buttons.iconOnly(Icon.REMOVE, words.say("status.zoom.out"), () -> zoom(zoom / STEP)));
        zooms.getChildren().forEach(button -> button.getStyleClass().add("on-table"));
        zooms.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        StackPane.setAlignment(zooms, Pos.TOP_RIGHT);
        StackPane.setMargin(zooms, new Insets(12));
        return zooms;
    }

    private static Node drawingNow(Words words, ReadOnlyBooleanProperty drawing) {
        Label label = Layout.styled(Texts.label(words.say("status.drawing"), "caption"), "drawing-now");
        label.setVisible(false);
        StackPane.setAlignment(label, Pos.BOTTOM_CENTER);
        StackPane.setMargin(label, new Insets(12));
        PauseTransition slow = new PauseTransition(SLOW);
        slow.setOnFinished(_ -> label.setVisible(drawing.get()));
        drawing.subscribe(_ -> {
            label.setVisible(false);
            slow.playFromStart();
        });
        return label;
    }

    Parent root() {
        return root;
    }

    /** What lies over the sheet, in its measures. */
    Pane over() {
        return over;
    }

    /** @param told what the page says, for those who cannot see it */
    void show(PageImage page, String told) {
        PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(page.width(), page.height(), IntBuffer.wrap(page.argb()), PixelFormat.getIntArgbPreInstance());
        picture.setImage(new WritableImage(pixels));
        picture.setAccessibleText(told);
        ground.getChildren().setAll(sheet);
        fit();
    }

    /** In the place of a sheet that there is not. */
    void showInstead(Node node) {
        ground.getChildren().setAll(node);
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown()) {
            switch (event.getCode()) {
                case PLUS, ADD, EQUALS -> zoom(zoom * STEP);
                case MINUS, SUBTRACT -> zoom(zoom / STEP);
                case DIGIT0, NUMPAD0 -> zoom(1);
                default -> {
                    return;
                }
            }
            event.consume();
        }
    }

    private void zoom(double wanted) {
        zoom = Math.clamp(wanted, 1, MOST);
        fit();
    }

    /** At zoom 1 the whole page is in sight. */
    void fit() {
        if (picture.getImage() != null) {
            double ratio = picture.getImage().getHeight() / picture.getImage().getWidth();
            double width = Math.min(scroll.getViewportBounds().getWidth() - 2 * MARGIN,
                    (scroll.getViewportBounds().getHeight() - 2 * MARGIN) / ratio);
            picture.setFitWidth(Math.max(1, width * zoom));
            double scale = Optional.ofNullable(root.getScene()).map(scene -> scene.getWindow().getRenderScaleX()).orElse(1.0);
            double dots = picture.getFitWidth() * scale / PAGE_INCHES;
            fitted.at(picture.getFitWidth(), picture.getFitWidth() * ratio, (float) Math.max(dots, Math.min(dots * OVERSAMPLED, FINE)));
        }
    }
}
