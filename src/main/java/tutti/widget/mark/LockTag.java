package tutti.widget.mark;

import javafx.scene.control.Label;
import tutti.widget.Icon;

/** A lock and its word: what stands here can never reach the client's page. */
public final class LockTag extends Label {
    /** @param word "internal", in the language of the interface */
    public LockTag(String word) {
        super(word, Icon.LOCK.at(12, "muted"));
        getStyleClass().add("lock-tag");
    }
}
