package tutti.widget.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.Texts;

/** The stations of a concern: raised, acknowledged, answered, settled. */
public final class ConcernClock extends Pane {
    private static final double DISC = 12;
    private static final double DISC_X = 2;
    private static final double GAP = 3;

    private final List<Parts> parts = new ArrayList<>();
    private List<Station> stations = List.of();

    /**
     * @param name   "Acknowledged"
     * @param detail "18 Nov, in person", "waiting 5 days"
     * @param took   how long the leg that leads here took: "2 days"; empty for the first one, and while it runs
     */
    public record Station(String name, String detail, String took, StationMark state) {
        public Station(String name, String detail, StationMark state) {
            this(name, detail, "", state);
        }
    }

    /** The parts of one station: the leg to it, before and after the days it took, then the mark and its words. */
    private record Parts(Line before, Text took, Line after, Mark mark, VBox words) {
    }

    public ConcernClock() {
        setMinWidth(0);
        setPrefSize(490, DISC + 4 + 30);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    public void show(List<Station> stations) {
        this.stations = List.copyOf(stations);
        setAccessibleText(stations.stream().map(ConcernClock::told).collect(Collectors.joining("; ")));
        getChildren().clear();
        parts.clear();
        for (int i = 0; i < stations.size(); i++) {
            Station station = stations.get(i);
            boolean done = i > 0 && station.state() == StationMark.DONE;
            Text took = Texts.text(station.took(), "caption", "muted");
            took.setTextOrigin(VPos.CENTER);
            Parts part = new Parts(leg(done), took, leg(done), new Mark(station.state(), DISC, told(station)), words(station));
            parts.add(part);
            getChildren().addAll(part.before(), part.after(), part.took(), part.mark(), part.words());
        }
    }

    private static String told(Station station) {
        return station.name() + ": " + station.detail() + (station.took().isEmpty() ? "" : ", " + station.took());
    }

    private static Line leg(boolean done) {
        Line leg = done ? Ink.CLIENT.outline(new Line(), 2) : Ink.BORDER.outline(new Line(), 2);
        if (!done) {
            leg.getStrokeDashArray().setAll(3.0, 3.0);
        }
        return leg;
    }

    private static VBox words(Station station) {
        Label name = Texts.label(station.name(), "caption", station.state() == StationMark.AHEAD ? "muted" : "strong");
        Label detail = Texts.told(Texts.caption(station.detail()));
        if (station.state() == StationMark.RUNNING) {
            detail.getStyleClass().add("danger");
        }
        return new VBox(name, detail);
    }

    @Override
    protected void layoutChildren() {
        double step = stations.isEmpty() ? 0 : getWidth() / stations.size();
        for (int i = 0; i < parts.size(); i++) {
            Parts part = parts.get(i);
            double x = i * step;
            double start = x - step + DISC_X + DISC + GAP;
            double end = x + DISC_X - GAP;
            double gap = part.took().getText().isEmpty() ? 0 : part.took().getLayoutBounds().getWidth() + 2 * GAP;
            span(part.before(), start, (start + end - gap) / 2, i > 0);
            span(part.after(), (start + end + gap) / 2, end, i > 0);
            part.took().setX((start + end - gap) / 2 + GAP);
            part.took().setY(DISC / 2);
            part.mark().resizeRelocate(x + DISC_X, 0, DISC, DISC);
            part.words().resizeRelocate(x, DISC + 3, step - 4, 30);
        }
    }

    private static void span(Line leg, double start, double end, boolean visible) {
        leg.setVisible(visible && end > start);
        leg.setStartX(start);
        leg.setEndX(end);
        leg.setStartY(DISC / 2);
        leg.setEndY(DISC / 2);
    }
}
