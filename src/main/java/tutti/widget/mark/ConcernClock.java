package tutti.widget.mark;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import tutti.widget.Ink;
import tutti.widget.Texts;

/** The stations of a concern: raised, acknowledged, answered, settled. */
public final class ConcernClock extends Pane {
    private static final double DISC = 12;
    private static final double DISC_X = 2;
    private static final double GAP = 3;

    private List<Station> stations = List.of();

    /**
     * @param name   "Acknowledged"
     * @param detail "same day, in person", "waiting 5 days"
     */
    public record Station(String name, String detail, StationMark state) {
    }

    public ConcernClock() {
        setMinWidth(0);
        setPrefSize(490, DISC + 4 + 30);
        setMinHeight(Region.USE_PREF_SIZE);
    }

    public void show(List<Station> stations) {
        this.stations = List.copyOf(stations);
        getChildren().clear();
        for (int i = 0; i < stations.size(); i++) {
            Station station = stations.get(i);
            getChildren().add(leg(i > 0 && station.state() == StationMark.DONE));
            getChildren().add(new Mark(station.state(), DISC, station.name() + ": " + station.detail()));
            getChildren().add(words(station));
        }
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
        for (int i = 0; i < stations.size(); i++) {
            double x = i * step;
            Line leg = (Line) getChildren().get(i * 3);
            leg.setVisible(i > 0);
            leg.setStartX(x - step + DISC_X + DISC + GAP);
            leg.setEndX(x + DISC_X - GAP);
            leg.setStartY(DISC / 2);
            leg.setEndY(DISC / 2);
            getChildren().get(i * 3 + 1).resizeRelocate(x + DISC_X, 0, DISC, DISC);
            getChildren().get(i * 3 + 2).resizeRelocate(x, DISC + 3, step - 4, 30);
        }
    }
}
