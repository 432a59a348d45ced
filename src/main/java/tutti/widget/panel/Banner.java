package tutti.widget.panel;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;

/** A slim line across the window that stays as long as what it says is so. */
public final class Banner extends HBox {
    /** How loud it is. */
    public enum Tone { INFO, AMBER, DANGER }

    public Banner(Tone tone, String words, Node... actions) {
        getStyleClass().addAll("banner", tone.name().toLowerCase(Locale.ROOT));
        String iconClass = tone == Tone.INFO ? "muted" : tone == Tone.AMBER ? "warning" : "danger";
        getChildren().addAll((tone == Tone.INFO ? Icon.INFO : Icon.WARNING).at(13, iconClass), Texts.told(Texts.label(words)), Layout.spacer());
        getChildren().addAll(actions);
    }
}
