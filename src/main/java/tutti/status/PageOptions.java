package tutti.status;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.PageLanguage;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.DropDown;
import tutti.widget.panel.Callout;

/** What is seldom chosen for a page: its language, and whether it takes the place of the one before. */
final class PageOptions {

    private static final double WIDTH = 300;

    private final StatusViewModel model;
    private final Words words;
    private final Button button;

    PageOptions(StatusViewModel model, Words words) {
        this.model = model;
        this.words = words;
        button = Buttons.iconOnly(Icon.SETTINGS, words.say("status.options"), this::open);
    }

    Button button() {
        return button;
    }

    private void open() {
        DropDown<PageLanguage> language = new DropDown<>(List.of(PageLanguage.values()), words::of, model.choices()::language);
        language.setChosen(model.choices().now().language());
        language.setAccessibleText(words.say("status.options.language"));
        VBox column = Layout.column(10, Texts.panelTitle(words.say("status.options")),
                Layout.column(4, Texts.label(words.say("status.options.language"), "reason", "muted"), language,
                        Texts.wrapped(Texts.label(words.say("status.options.language.hint"), "caption", "muted"))));
        if (model.number() > 1) {
            CheckBox correction = new CheckBox(words.say("status.options.correction", model.number() - 1));
            correction.setSelected(model.choices().now().correction());
            correction.setOnAction(_ -> model.choices().correction(correction.isSelected()));
            column.getChildren().addAll(correction, Texts.wrapped(Texts.label(words.say("status.options.correction.hint"), "caption", "muted")));
        }
        column.setPrefWidth(WIDTH);
        new Callout(column).showBeside(button);
    }
}
