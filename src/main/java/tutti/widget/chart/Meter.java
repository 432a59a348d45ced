package tutti.widget.chart;

import java.util.OptionalDouble;
import javafx.scene.AccessibleRole;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import tutti.widget.Ink;

/** How far something is along, as a bar; the figure stands beside it in words. */
public final class Meter extends Chart {
    private final Rectangle ground = area(Ink.GRID);
    private final Rectangle bar;
    private final Line tick = line(Ink.FG, 2);
    private double fraction;
    private OptionalDouble elapsed = OptionalDouble.empty();

    /** @param ink {@link Ink#TEAM} for a goal's progress, {@link Ink#MUTED} for how full the page is */
    public Meter(Ink ink, double width, double height) {
        super(width, height);
        bar = area(ink);
        setMaxHeight(height);
        setAccessibleRole(AccessibleRole.PROGRESS_INDICATOR);
        for (Rectangle part : new Rectangle[] {ground, bar}) {
            part.setArcWidth(2);
            part.setArcHeight(2);
        }
    }

    /** @param fraction 0 to 1; what is beyond is cut */
    public void show(double fraction, String told) {
        this.fraction = Math.clamp(fraction, 0, 1);
        setAccessibleText(told);
        requestLayout();
    }

    /** @param elapsed how much of the time is over, 0 to 1: a tick across the bar; empty: nobody knows */
    public void show(double fraction, OptionalDouble elapsed, String told) {
        this.elapsed = elapsed;
        show(fraction, told);
    }

    @Override
    protected void layoutChildren() {
        tick.setVisible(elapsed.isPresent());
        double at = Math.clamp(Math.round(getWidth() * elapsed.orElse(0)), 1, Math.max(1, getWidth() - 1));
        span(tick, at, -3, at, getHeight() + 3);
        box(ground, 0, 0, getWidth(), getHeight());
        box(bar, 0, 0, Math.round(getWidth() * fraction), getHeight());
    }
}
