package tutti.widget.panel;

import javafx.scene.Node;
import javafx.scene.layout.HBox;
import tutti.widget.Layout;

/**
 * A row of a list whose texts wrap. A list asks its rows how high they are without saying how wide: this one answers for the
 * width it was given, where another answers as if no text wrapped and is then too low.
 */
public final class WrappingRow extends HBox {

    private final double width;

    /**
     * Takes {@code parts} side by side.
     *
     * @param width in pixels, with the padding
     * @param gap between two parts, in pixels
     */
    public WrappingRow(double width, double gap, Node... parts) {
        super(gap, parts);
        this.width = width;
        Layout.fixedWidth(this, width);
    }

    @Override
    protected double computePrefHeight(double whateverWidth) {
        return super.computePrefHeight(width);
    }

    @Override
    protected double computeMinHeight(double whateverWidth) {
        return computePrefHeight(width);
    }
}
