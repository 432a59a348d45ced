package tutti.widget;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;

/** Buttons say a verb; "…" at the end means that one more thing is asked. */
public final class Buttons {
    private Buttons() {
    }

    /** The one thing to do here. */
    public static Button primary(String verb, Runnable deed) {
        return Layout.styled(plain(verb, deed), "primary");
    }

    public static Button plain(String verb, Runnable deed) {
        Button button = new Button(verb);
        // A verb that is cut says nothing.
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> deed.run());
        return button;
    }

    /** No edge and no ground, for the second choice beside a plain button. */
    public static Button quiet(String verb, Runnable deed) {
        return Layout.styled(plain(verb, deed), "quiet");
    }

    /** An icon alone; its name is its tooltip and what a screen reader says. */
    public static Button iconOnly(Icon icon, String name, Runnable deed) {
        Button button = Layout.styled(plain("", deed), "icon-button");
        button.setGraphic(icon.head());
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        return button;
    }

    public static Hyperlink link(String words, Runnable deed) {
        Hyperlink link = new Hyperlink(words);
        link.setOnAction(_ -> deed.run());
        return link;
    }

    /** 24 high instead of 32. */
    public static Button small(Button button) {
        return Layout.styled(button, "small");
    }

    /** Puts an icon before the words. */
    public static <B extends Labeled> B with(Icon icon, B button) {
        button.setGraphic(icon.button());
        return button;
    }

    /** Shows the key that does the same after the words; this takes the place of an icon. */
    public static <B extends Labeled> B withKey(String key, B button) {
        Label hint = keyHint(key);
        button.setGraphic(hint);
        button.setContentDisplay(ContentDisplay.RIGHT);
        button.setGraphicTextGap(8);
        return button;
    }

    /** An icon before the words and the key after them. */
    public static Button withIconAndKey(Icon icon, String key, Button button) {
        Label words = Texts.label(button.getText(), "on-button");
        button.setAccessibleText(button.getText());
        button.setGraphic(Layout.row(8, icon.button(), words, keyHint(key)));
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        return button;
    }

    /** A key cap. */
    public static Label keyHint(String key) {
        return Texts.label(key, "key-hint");
    }
}
