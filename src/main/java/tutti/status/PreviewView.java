package tutti.status;

import java.nio.IntBuffer;
import java.util.Locale;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import tutti.i18n.Words;
import tutti.model.IssuedPage;
import tutti.page.PageImage;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** The page as it will be printed: the PDF itself, drawn. */
final class PreviewView {

    private static final double MARGIN = 14;
    private static final double STEP = 1.25;
    private static final double MOST = 4;
    private static final double PAGE_INCHES = 8.27;
    private static final double OVERSAMPLED = 2;
    private static final double LINES = 480;
    private static final double AROUND = 2;
    private static final double FINE = 300;
    /** What is drawn sooner needs no word. */
    private static final Duration SLOW = Duration.millis(300);

    private final StatusViewModel model;
    private final Words words;
    private final ImageView picture = new ImageView();
    private final Pane marks = new Pane();
    private final StackPane sheet = new StackPane(picture, marks);
    private final StackPane ground = new StackPane();
    private final ScrollPane scroll = new ScrollPane(ground);
    private final StackPane root;
    private double zoom = 1;

    PreviewView(StatusViewModel model, Words words) {
        this.model = model;
        this.words = words;
        sheet.getStyleClass().add("paper-sheet");
        sheet.setMaxSize(StackPane.USE_PREF_SIZE, StackPane.USE_PREF_SIZE);
        picture.setPreserveRatio(true);
        picture.setSmooth(true);
        ground.setPadding(new Insets(MARGIN));
        ground.getStyleClass().add("table-top");
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
        Label drawing = Layout.styled(Texts.label(words.say("status.drawing"), "caption"), "drawing-now");
        drawing.setVisible(false);
        StackPane.setAlignment(drawing, Pos.BOTTOM_CENTER);
        StackPane.setMargin(drawing, new Insets(12));
        PauseTransition slow = new PauseTransition(SLOW);
        slow.setOnFinished(_ -> drawing.setVisible(model.drawing().get()));
        model.drawing().subscribe(now -> {
            drawing.setVisible(false);
            slow.playFromStart();
        });
        root = new StackPane(scroll, zooms, drawing);
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        root.setMinWidth(320);
        ground.getChildren().setAll(Texts.label(words.say("status.drawing"), "reason", "muted"));
        scroll.viewportBoundsProperty().subscribe(_ -> fit());
        model.draft().subscribe(_ -> show());
        model.archive().opened().subscribe(_ -> show());
        model.changes().marks().subscribe(_ -> fit());
    }

    /** The issued page that was taken out, else the draft. */
    private void show() {
        model.archive().opened().get().ifPresentOrElse(
                page -> page.picture().ifPresentOrElse(picture -> show(picture, page.page().number()), () -> tellLines(page.page())),
                () -> model.draft().get().ifPresent(draft -> show(draft.picture(), model.number())));
    }

    /** A page that came in without its PDF: what is known of it is said, but never drawn as if it were the page. */
    private void tellLines(IssuedPage page) {
        VBox lines = Layout.column(6, Texts.wrapped(Texts.label(words.say("status.archive.without-pdf", page.number()), "body")));
        page.lines().forEach(line -> lines.getChildren().add(Texts.wrapped(Texts.label(line.state().isBlank()
                ? words.say("status.archive.line", words.of(line.section()), line.text())
                : words.say("status.archive.line-state", words.of(line.section()), line.state(), line.text()), "reason"))));
        lines.setMaxWidth(LINES);
        lines.setMaxHeight(VBox.USE_PREF_SIZE);
        ground.getChildren().setAll(lines);
    }

    Parent root() {
        return root;
    }

    private void show(PageImage page, int number) {
        PixelBuffer<IntBuffer> pixels = new PixelBuffer<>(page.width(), page.height(), IntBuffer.wrap(page.argb()), PixelFormat.getIntArgbPreInstance());
        picture.setImage(new WritableImage(pixels));
        picture.setAccessibleText(words.say("status.preview", number));
        ground.getChildren().setAll(sheet);
        fit();
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

    /** At zoom 1 the whole page is in sight. The picture is drawn as sharp as the screen can show it. */
    private void fit() {
        if (picture.getImage() != null) {
            double ratio = picture.getImage().getHeight() / picture.getImage().getWidth();
            double width = Math.min(scroll.getViewportBounds().getWidth() - 2 * MARGIN,
                    (scroll.getViewportBounds().getHeight() - 2 * MARGIN) / ratio);
            picture.setFitWidth(Math.max(1, width * zoom));
            double scale = Optional.ofNullable(root.getScene()).map(scene -> scene.getWindow().getRenderScaleX()).orElse(1.0);
            placeMarks(picture.getFitWidth(), picture.getFitWidth() * ratio);
            double dots = picture.getFitWidth() * scale / PAGE_INCHES;
            model.sharpness((float) Math.max(dots, Math.min(dots * OVERSAMPLED, FINE)));
        }
    }

    /** Points at words on the page: a frame around each, and why. */
    private void placeMarks(double width, double height) {
        marks.getChildren().clear();
        for (PageMark mark : model.changes().marks().get()) {
            Region frame = Layout.styled(new Region(), "page-mark", mark.tone().name().toLowerCase(Locale.ROOT));
            frame.resizeRelocate(mark.place().x() * width - AROUND, mark.place().y() * height - AROUND,
                    mark.place().width() * width + 2 * AROUND, mark.place().height() * height + 2 * AROUND);
            frame.setManaged(false);
            frame.setAccessibleText(mark.told());
            Tooltip.install(frame, new Tooltip(mark.told()));
            marks.getChildren().add(frame);
        }
    }
}
