package tutti.widget.panel;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.ArcTo;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import tutti.widget.Layout;

/** A panel that belongs to something and points at it. Esc or a click elsewhere closes it; Esc returns the focus. */
public final class Callout extends Region {
    private static final double ARROW = 9;
    private static final double RADIUS = 4;
    private static final double LEAST_EDGE = 16;
    private static final double WIDEST = 400;

    private final Path shape = Layout.styled(new Path(), "callout-shape");
    private final VBox body;
    private Runnable closed = () -> { };
    private Node returnTo = this;
    private boolean pointsLeft = true;
    private double arrowY = LEAST_EDGE;

    public Callout(Node... content) {
        body = Layout.styled(new VBox(content), "callout-body");
        // It is drawn around the body: if it counted, each layout would find itself a little larger than the one before.
        shape.setManaged(false);
        getChildren().addAll(shape, body);
    }

    /** Told when it is gone. */
    public Callout onClosed(Runnable listener) {
        closed = listener;
        return this;
    }

    /**
     * Shows it at the right of the anchor, or at the left where there is no room, and goes into it. The focus returns to the
     * anchor; to the table or list around it, when it is a cell.
     */
    public void showBeside(Node anchor) {
        showBeside(anchor, Focus.around(anchor));
    }

    /** @param focusAfter where the focus returns to, when that is not the anchor */
    public void showBeside(Node anchor, Node focusAfter) {
        returnTo = focusAfter;
        FloatLayer.of(anchor).show(this, anchor);
        Focus.first(body).ifPresent(Node::requestFocus);
    }

    /** Closes it and gives the focus back. */
    public void hide() {
        close();
        returnTo.requestFocus();
    }

    public boolean isShown() {
        return getParent() != null;
    }

    /** Closes it and leaves the focus where it is going. */
    void close() {
        if (isShown()) {
            FloatLayer.of(this).remove(this);
            closed.run();
        }
    }

    void placeBeside(Bounds at, double right, double bottom) {
        double width = Math.min(WIDEST, Math.ceil(body.prefWidth(-1))) + ARROW;
        double height = Math.ceil(body.prefHeight(width - ARROW));
        pointsLeft = at.getMaxX() + width <= right || at.getMinX() < width;
        double x = pointsLeft ? Math.min(at.getMaxX(), right - width) : at.getMinX() - width;
        double middle = (at.getMinY() + at.getMaxY()) / 2;
        double y = Math.clamp(middle - height * 0.45, 8, Math.max(8, bottom - height));
        arrowY = Math.clamp(middle - y, LEAST_EDGE, height - LEAST_EDGE);
        resizeRelocate(Math.round(x), Math.round(y), width, height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.min(WIDEST, Math.ceil(body.prefWidth(-1))) + ARROW;
    }

    /** As high as what it holds now, which may grow while it is open. */
    @Override
    protected double computePrefHeight(double width) {
        return Math.ceil(body.prefHeight(computePrefWidth(-1) - ARROW));
    }

    @Override
    protected void layoutChildren() {
        double left = pointsLeft ? ARROW : 0;
        double right = getWidth() - (pointsLeft ? 0 : ARROW);
        body.resizeRelocate(left, 0, right - left, getHeight());
        draw(left + 0.5, 0.5, right - 0.5, getHeight() - 0.5);
    }

    private void draw(double left, double top, double right, double bottom) {
        shape.getElements().setAll(new MoveTo(left + RADIUS, top), new LineTo(right - RADIUS, top), corner(right, top + RADIUS));
        if (!pointsLeft) {
            shape.getElements().addAll(new LineTo(right, arrowY - ARROW), new LineTo(right + ARROW, arrowY), new LineTo(right, arrowY + ARROW));
        }
        shape.getElements().addAll(new LineTo(right, bottom - RADIUS), corner(right - RADIUS, bottom),
            new LineTo(left + RADIUS, bottom), corner(left, bottom - RADIUS));
        if (pointsLeft) {
            shape.getElements().addAll(new LineTo(left, arrowY + ARROW), new LineTo(left - ARROW, arrowY), new LineTo(left, arrowY - ARROW));
        }
        shape.getElements().addAll(new LineTo(left, top + RADIUS), corner(left + RADIUS, top), new ClosePath());
    }

    private static ArcTo corner(double x, double y) {
        return new ArcTo(RADIUS, RADIUS, 0, x, y, false, true);
    }
}
