package tutti.widget.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.scene.control.Tooltip;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.mark.Mark;
import tutti.widget.mark.PersonMark;
import tutti.widget.mark.Side;
import tutti.widget.mark.Voice;

/** Where one thing is, as a dot, and where it must be, as a thick tick, on one line for a table row. */
public final class Track extends Chart {
    private static final double EDGE = 6;
    private static final double MIDDLE = 10;

    private final Kind kind;
    private final List<Line> steps = new ArrayList<>();
    private final List<Text> scale = new ArrayList<>();
    private final Line ground;
    private final Line between;
    private final Rectangle tick;
    private final Mark dot = new Mark(PersonMark.CLIENT_SAID, 10, "");
    private final Tooltip tooltip = new Tooltip();
    private OptionalDouble at = OptionalDouble.empty();
    private OptionalDouble asked = OptionalDouble.empty();

    /** What is on the line. */
    public enum Kind {
        /** Confidence and the minimum, 0 to 10. */
        ROOM(0, 10, 5, 84),
        /** Engagement level now and wanted, 1 to 5. */
        LEVEL(1, 5, 1, 90),
        /** Satisfaction and what the importance asks, 0 to 10; a red bar when short of it. */
        SATISFACTION(0, 10, 2, 144);

        private final int low;
        private final int high;
        private final int step;
        private final double width;

        Kind(int low, int high, int step, double width) {
            this.low = low;
            this.high = high;
            this.step = step;
            this.width = width;
        }
    }

    public Track(Kind kind) {
        super(kind.width, 2 * MIDDLE);
        this.kind = kind;
        ground = line(Ink.BORDER, 2);
        for (int value = kind.low; value <= kind.high; value += kind.step) {
            steps.add(line(Ink.BORDER, 1.5));
        }
        between = line(Ink.CLIENT, 2);
        tick = area(Ink.FG);
        tick.setArcWidth(2);
        tick.setArcHeight(2);
        add(dot);
    }

    /** Adds the figures 0 to 10 under the line. */
    public Track labelled() {
        for (int value = kind.low; value <= kind.high; value += kind.step) {
            scale.add(caption(Integer.toString(value), "muted"));
        }
        setPrefHeight(2 * MIDDLE + 16);
        return this;
    }

    /**
     * @param dot   where it is; empty for no reading yet
     * @param asked where it must be; empty when nothing is asked
     * @param told  both in words
     */
    public void show(OptionalDouble dot, Voice voice, OptionalDouble asked, String told) {
        at = dot;
        this.asked = asked;
        boolean isShort = kind == Kind.SATISFACTION && dot.isPresent() && asked.isPresent() && dot.getAsDouble() < asked.getAsDouble();
        boolean met = kind == Kind.SATISFACTION && !isShort;
        between.getStyleClass().setAll(isShort ? "ink-stroke-broken" : "ink-stroke-client");
        between.setStrokeWidth(isShort ? 4 : 2);
        between.setVisible(dot.isPresent() && asked.isPresent() && !met);
        between.getStrokeDashArray().setAll(voice == Voice.STALE ? List.of(2.0, 2.0) : List.of());
        tick.setVisible(asked.isPresent());
        this.dot.show(mark(dot, voice), "");
        this.dot.setVisible(dot.isPresent() || kind == Kind.SATISFACTION);
        setAccessibleText(told);
        tooltip.setText(told);
        Tooltip.uninstall(this, tooltip);
        if (!told.isEmpty()) {
            Tooltip.install(this, tooltip);
        }
        requestLayout();
    }

    private static PersonMark mark(OptionalDouble dot, Voice voice) {
        if (dot.isEmpty()) {
            return PersonMark.STALE;
        }
        return voice == Voice.STALE ? PersonMark.CLIENT_STALE : PersonMark.of(Side.CLIENT, voice);
    }

    @Override
    protected void layoutChildren() {
        Axis axis = new Axis(kind.low, kind.high, EDGE, getWidth() - EDGE);
        span(ground, axis.start(), MIDDLE, axis.end(), MIDDLE);
        for (int i = 0; i < steps.size(); i++) {
            double x = Math.round(axis.at(kind.low + i * kind.step));
            double half = i == 0 || i == steps.size() - 1 ? 4 : 3;
            span(steps.get(i), x, MIDDLE - half, x, MIDDLE + half);
            if (i < scale.size()) {
                centre(scale.get(i), x, 2 * MIDDLE + 8);
            }
        }
        double dotX = axis.at(at.orElse(kind.low));
        dot.resizeRelocate(dotX - 5, MIDDLE - 5, 10, 10);
        double askedX = Math.round(axis.at(asked.orElse(kind.low)));
        box(tick, askedX - 1.5, MIDDLE - 9, 3, 18);
        double inset = Math.signum(askedX - dotX) * 5;
        span(between, dotX + inset, MIDDLE, askedX, MIDDLE);
        between.setOpacity(Math.abs(askedX - dotX) > 6 ? 1 : 0);
    }
}
