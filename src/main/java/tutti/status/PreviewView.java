package tutti.status;

import java.util.Locale;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.IssuedPage;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** The client's page as it will be printed, or as it was, with what changed on it marked. */
final class PreviewView {

    private static final double LINES = 480;
    private static final double AROUND = 2;

    private final StatusViewModel model;
    private final Words words;
    private final SheetView sheet;

    PreviewView(StatusViewModel model, Words words) {
        this.model = model;
        this.words = words;
        this.sheet = new SheetView(words, model.drawing(), (width, height, dots) -> {
            placeMarks(width, height);
            model.picture().sharpness(dots);
        });
        model.picture().shown().subscribe(_ -> show());
        model.archive().opened().subscribe(_ -> show());
        model.changes().marks().subscribe(_ -> sheet.fit());
    }

    Parent root() {
        return sheet.root();
    }

    /** The issued page that was taken out, else the draft. */
    private void show() {
        Optional<IssuedPage> issued = model.archive().opened().get().map(OpenedPage::page);
        model.picture().shown().get().ifPresentOrElse(
                picture -> sheet.show(picture.image(), words.say("status.preview", issued.map(IssuedPage::number).orElseGet(model::number))),
                () -> issued.ifPresent(this::tellLines));
    }

    /** A page that came in without its PDF: what is known of it is said, but never drawn as if it were the page. */
    private void tellLines(IssuedPage page) {
        VBox lines = Layout.column(6, Texts.wrapped(Texts.label(words.say("status.archive.without-pdf", page.number()), "body")));
        page.lines().forEach(line -> lines.getChildren().add(Texts.wrapped(Texts.label(line.state().isBlank()
                ? words.say("status.archive.line", words.of(line.section()), line.text())
                : words.say("status.archive.line-state", words.of(line.section()), line.state(), line.text()), "reason"))));
        lines.setMaxWidth(LINES);
        lines.setMaxHeight(VBox.USE_PREF_SIZE);
        sheet.showInstead(lines);
    }

    /** Points at words on the page: a frame around each, and why. */
    private void placeMarks(double width, double height) {
        sheet.over().getChildren().clear();
        for (PageMark mark : model.changes().marks().get()) {
            Region frame = Layout.styled(new Region(), "page-mark", mark.tone().name().toLowerCase(Locale.ROOT));
            frame.resizeRelocate(mark.place().x() * width - AROUND, mark.place().y() * height - AROUND,
                    mark.place().width() * width + 2 * AROUND, mark.place().height() * height + 2 * AROUND);
            frame.setManaged(false);
            frame.setAccessibleText(mark.told());
            Tooltip.install(frame, new Tooltip(mark.told()));
            sheet.over().getChildren().add(frame);
        }
    }
}
