package tutti.editor;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** Fields that share a row evenly. An HBox would ask how high they are at no width at all, where a wrapped line is a column of words. */
final class EvenRow extends HBox {

    EvenRow(double gap, Node first) {
        super(gap, first);
    }

    @Override
    protected double computePrefHeight(double width) {
        List<Node> fields = getManagedChildren();
        double share = (width - getSpacing() * (fields.size() - 1)) / Math.max(1, fields.size());
        return width < 0 ? super.computePrefHeight(width)
                : fields.stream().mapToDouble(field -> field.prefHeight(share)).max().orElse(0);
    }
}
