package tutti.editor;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.panel.Callout;

/** Says that a purge cannot be undone, asks for the name, and shows afterwards what still holds the person. */
final class PurgeSheet {

    private static final double WIDTH = 360;

    private final PurgeViewModel model;
    private final Words words;
    private final VBox sheet = Layout.column(12);
    private final Callout callout = new Callout(sheet);
    private final TextField name = new TextField();

    PurgeSheet(PurgeViewModel model, Words words) {
        this.model = model;
        this.words = words;
        sheet.setPrefWidth(WIDTH);
        name.setAccessibleText(words.say("editor.purge.name", model.name()));
        name.setPromptText(model.name());
        name.textProperty().bindBidirectional(model.typed());
        name.setOnAction(_ -> model.purge());
        Button purge = Layout.styled(Buttons.plain(words.say("editor.purge.done"), model::purge), "danger");
        purge.disableProperty().bind(model.sure().not());
        sheet.getChildren().setAll(Texts.wrapped(Texts.panelTitle(words.say("editor.purge.title", model.name()))),
                Texts.wrapped(Texts.strong(words.say("editor.purge.forGood"))),
                Texts.wrapped(Texts.body(words.say("editor.purge.what"))),
                Layout.column(4, Texts.wrapped(Texts.reason(words.say("editor.purge.name", model.name()))), name),
                Layout.row(8, Layout.spacer(), Buttons.quiet(words.say("editor.purge.keep"), callout::hide), purge));
        model.left().subscribe(left -> left.ifPresent(this::show));
    }

    void openBeside(Node anchor) {
        callout.showBeside(anchor);
        name.requestFocus();
    }

    private void show(PurgeViewModel.Left left) {
        sheet.getChildren().setAll(Texts.wrapped(Texts.panelTitle(words.say("editor.purge.gone"))));
        if (left.isNothing()) {
            sheet.getChildren().add(Texts.wrapped(Texts.body(words.say("editor.purge.nothingLeft"))));
        }
        if (!left.pages().isEmpty()) {
            sheet.getChildren().add(Texts.wrapped(Texts.body(words.say("editor.purge.pages"))));
            left.pages().forEach(page -> sheet.getChildren().add(Texts.wrapped(Texts.strong(page))));
        }
        if (!left.backups().isEmpty()) {
            sheet.getChildren().add(Texts.wrapped(Texts.body(words.say("editor.purge.backups"))));
            left.backups().forEach(backup -> sheet.getChildren().add(Texts.wrapped(Texts.reason(backup.toString()))));
        }
        Button close = Buttons.plain(words.say("editor.purge.close"), callout::hide);
        sheet.getChildren().add(Layout.row(8, Layout.spacer(), close));
        if (callout.isShown()) {
            close.requestFocus();
        }
    }
}
