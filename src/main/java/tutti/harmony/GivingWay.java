package tutti.harmony;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;

/** A row of which one part is left out where another would have to be broken into lines. */
final class GivingWay extends HBox {

    private final Node extra;
    private final Pane words;

    /** @param extra what is left out, {@code words} what it gives way to; both are among the parts */
    GivingWay(Node extra, Pane words, Node... parts) {
        super(parts);
        this.extra = extra;
        this.words = words;
    }

    @Override
    protected void layoutChildren() {
        double others = getChildren().stream().filter(part -> part != words).mapToDouble(part -> part.prefWidth(-1) + getSpacing()).sum();
        double wanted = words.isVisible() ? words.getChildren().stream().mapToDouble(part -> part.prefWidth(-1)).sum() : 0;
        boolean fits = wanted <= getWidth() - snappedLeftInset() - snappedRightInset() - others;
        extra.setVisible(fits);
        extra.setManaged(fits);
        super.layoutChildren();
    }
}
