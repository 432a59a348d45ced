package tutti.widget;

import java.util.Locale;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.shape.StrokeType;

/** The paint roles of what is drawn by hand. The colour comes from the theme, so a theme change repaints. */
public enum Ink {
    FG, MUTED, LINE, BORDER, GRID, PANEL, SUBTLE, ACCENT, HOLDS, BROKEN, ON_BROKEN, BROKEN_TINT, UNKNOWN,
    AMBER, AMBER_TINT, CLIENT, CLIENT_TINT, TEAM, TEAM_TINT, ON_SOLID;

    private final String role = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /** Fills the shape and takes its outline away. */
    public <S extends Shape> S fill(S shape) {
        shape.setStroke(null);
        shape.getStyleClass().add("ink-fill-" + role);
        return shape;
    }

    /** Outlines the shape, centred on its edge, and leaves it empty inside. */
    public <S extends Shape> S outline(S shape, double width) {
        shape.setFill(null);
        return edge(shape, width);
    }

    /** Adds an outline to a shape that is already filled. */
    public <S extends Shape> S edge(S shape, double width) {
        shape.getStyleClass().add("ink-stroke-" + role);
        shape.setStrokeWidth(width);
        shape.setStrokeType(StrokeType.CENTERED);
        shape.setStrokeLineCap(StrokeLineCap.BUTT);
        shape.setStrokeLineJoin(StrokeLineJoin.ROUND);
        return shape;
    }
}
