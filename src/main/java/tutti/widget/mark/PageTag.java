package tutti.widget.mark;

import javafx.scene.control.Label;
import tutti.widget.Icon;

/** A page and its word: what stands here may reach the client's page. The counterpart of {@link LockTag}. */
public final class PageTag extends Label {
    /** @param word "client's page", in the language of the interface */
    public PageTag(String word) {
        super(word, Icon.STATUS.at(12, "muted"));
        getStyleClass().add("lock-tag");
    }
}
