package tutti.widget.mark;

import javafx.scene.control.Label;

/** A count beside a heading or a tab. */
public final class CountPill extends Label {
    public CountPill(String count) {
        super(count);
        getStyleClass().add("count-pill");
        setMinWidth(USE_PREF_SIZE);
    }
}
