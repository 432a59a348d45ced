package tutti.widget.panel;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/**
 * Two parts of a screen with an edge between them that can be drawn. Its name tells it from the others, so that the window
 * may remember where the edge stood: it says {@link #SHOWN} when it comes onto a screen and {@link #MOVED} when its edge moved.
 */
public final class SideBySide extends SplitPane {

    /** Said by a pane whose edge is looked after by the window around it. */
    public static final class EdgeEvent extends Event {

        private static final long serialVersionUID = 1;

        private EdgeEvent(SideBySide pane, EventType<EdgeEvent> type) {
            super(pane, pane, type);
        }

        public SideBySide pane() {
            return (SideBySide) getTarget();
        }
    }

    public static final EventType<EdgeEvent> SHOWN = new EventType<>(Event.ANY, "EDGE_SHOWN");
    public static final EventType<EdgeEvent> MOVED = new EventType<>(Event.ANY, "EDGE_MOVED");

    private final String name;
    private Subscription start = Subscription.EMPTY;

    private SideBySide(String name, Node first, Node second) {
        super(first, second);
        this.name = name;
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                fireEvent(new EdgeEvent(this, SHOWN));
            }
        });
        getDividers().getFirst().positionProperty().subscribe((_, _) -> {
            if (getScene() != null) {
                fireEvent(new EdgeEvent(this, MOVED));
            }
        });
    }

    /** Both parts grow with the window. @param share what the first one takes, 0 to 1 */
    public static SideBySide sharing(String name, double share, Node first, Node second) {
        SideBySide pane = new SideBySide(name, first, second);
        pane.setDividerPositions(share);
        return pane;
    }

    /** The first part stays as wide as it was drawn, the second one takes the rest. @param width of the first, in pixels, until it is drawn wider */
    public static SideBySide beside(String name, double width, Region first, Node second) {
        SideBySide pane = new SideBySide(name, first, second);
        setResizableWithParent(first, false);
        pane.start = pane.widthProperty().subscribe(whole -> {
            if (whole.doubleValue() > 0) {
                pane.start.unsubscribe();
                pane.setDividerPositions(width / whole.doubleValue());
            }
        });
        return pane;
    }

    public String name() {
        return name;
    }

    /** Where the edge stands, as a share of the width, 0 to 1. */
    public double edge() {
        return getDividerPositions()[0];
    }

    /** Puts the edge where it stood. @param share 0 to 1 */
    public void putEdge(double share) {
        start.unsubscribe();
        setDividerPositions(share);
    }
}
