package tutti.widget.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.RovingFocus;
import tutti.widget.mark.Plate;

/** Drive with names: each member's plate on 0 to 10 over the bands low, middle and high; ties are stacked. */
public final class PlateStrip extends Chart {
    private static final double EDGE = 10;
    private static final double LEVEL = 14.5;
    private static final int ROOMY_LEVELS = 3;
    private static final double FOOT = 20;
    private static final double[] BAND_EDGES = {3.5, 6.5};
    private static final int[] LABELLED = {0, 3, 4, 6, 7, 10};

    private final List<Rectangle> bands = List.of(area(Ink.BROKEN), area(Ink.LINE), area(Ink.TEAM));
    private final List<Text> scale = new ArrayList<>();
    private final List<DataMark> plates = new ArrayList<>();
    private List<Dot> dots = List.of();

    public PlateStrip() {
        super(226, ROOMY_LEVELS * LEVEL + FOOT);
        bands.forEach(band -> band.setOpacity(0.45));
        for (int value : LABELLED) {
            scale.add(caption(Integer.toString(value), "muted"));
        }
    }

    /** @param shown label = initials, value 0 to 10 */
    public void show(List<Dot> shown) {
        getChildren().removeAll(plates);
        plates.clear();
        dots = shown.stream().sorted(Comparator.comparingDouble(Dot::value)).toList();
        dots.forEach(dot -> plates.add(add(new DataMark(new Plate(dot.label(), dot.voice()), dot.told(), dot.open()))));
        RovingFocus.over(plates);
        tell(dots.stream().map(Dot::told).toList());
        setPrefHeight(Math.max(ROOMY_LEVELS, highest()) * LEVEL + FOOT);
        requestLayout();
    }

    private int highest() {
        Map<Double, Integer> ties = new HashMap<>();
        dots.forEach(dot -> ties.merge(dot.value(), 1, Integer::sum));
        return ties.values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        Axis axis = new Axis(0, 10, EDGE, width - EDGE);
        double ground = getHeight() - FOOT;
        double[] edges = {0, axis.at(BAND_EDGES[0]), axis.at(BAND_EDGES[1]), width};
        for (int i = 0; i < bands.size(); i++) {
            box(bands.get(i), edges[i], ground, edges[i + 1] - edges[i], 3);
        }
        for (int i = 0; i < LABELLED.length; i++) {
            centre(scale.get(i), axis.at(LABELLED[i]), ground + 12);
        }
        Map<Double, Integer> levels = new HashMap<>();
        for (int i = 0; i < dots.size(); i++) {
            int level = levels.merge(dots.get(i).value(), 1, Integer::sum) - 1;
            plates.get(i).centreOn(axis.at(dots.get(i).value()), ground - 2.5 - Plate.HEIGHT / 2 - level * LEVEL);
        }
    }
}
