package tutti.status;

import java.nio.IntBuffer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.page.PageImage;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** A sheet of paper on a table: the PDF itself, drawn, as a whole or larger. */
final class SheetView {

    private static final double MARGIN = 14;
    private static final double STEP = 1.25;
    private static final double MOST = 4;

    private final ImageView picture = new ImageView();
    private final StackPane sheet = new StackPane(picture);
    private final StackPane ground = new StackPane();
    private final ScrollPane scroll = new ScrollPane(ground);
    private final StackPane root;
    private double zoom = 1;

    SheetView(Words words) {
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
        VBox zooms = Layout.column(6, Buttons.iconOnly(Icon.ADD, words.say("status.zoom.in"), () -> zoom(zoom * STEP)),
                Buttons.iconOnly(Icon.REMOVE, words.say("status.zoom.out"), () -> zoom(zoom / STEP)));
        zooms.getChildren().forEach(button -> button.getStyleClass().add("on-table"));
        zooms.setMaxSize(VBox.USE_PREF_SIZE, VBox.USE_PREF_SIZE);
        StackPane.setAlignment(zooms, Pos.TOP_RIGHT);
        StackPane.setMargin(zooms, new Insets(12));
        root = new StackPane(scroll, zooms);
        root.setMinWidth(320);
        scroll.viewportBoundsProperty().subscribe(_ -> fit());
    }

    Parent root() {
        return root;
    }

    /** @param told what the page says, for those who cannot see it */
    void show(PageImage page, String told) {
        PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(page.width(), page.height(), IntBuffer.wrap(page.argb()), PixelFormat.getIntArgbPreInstance());
        picture.setImage(new WritableImage(pixels));
        picture.setAccessibleText(told);
        ground.getChildren().setAll(sheet);
        fit();
    }

    private void zoom(double wanted) {
        zoom = Math.clamp(wanted, 1, MOST);
        fit();
    }

    /** At zoom 1 the whole page is in sight. */
    private void fit() {
        if (picture.getImage() != null) {
            double ratio = picture.getImage().getHeight() / picture.getImage().getWidth();
            double width = Math.min(scroll.getViewportBounds().getWidth() - 2 * MARGIN, (scroll.getViewportBounds().getHeight() - 2 * MARGIN) / ratio);
            picture.setFitWidth(Math.max(1, width * zoom));
        }
    }
}
