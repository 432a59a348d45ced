package tutti.widget.chart;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import tutti.widget.Ink;
import tutti.widget.RovingFocus;
import tutti.widget.mark.Mark;
import tutti.widget.mark.PersonMark;

/** Drive without names: how many answered low, middle and high, each as a diamond. */
public final class BandCounts extends Chart {
    private static final double HEAD = 14;
    private static final double ROW = 25;
    private static final double NAMES = 72;
    private static final double STEP = 10;

    private final List<String> bands;
    private final List<Text> heads = new ArrayList<>();
    private final List<RowParts> rows = new ArrayList<>();

    /** How many members answered in each of the three bands. */
    public record Row(String name, int low, int middle, int high, String told, Runnable open) {
        /** The same, opening something else. */
        public Row opening(Runnable other) {
            return new Row(name, low, middle, high, told, other);
        }

        int in(int band) {
            return band == 0 ? low : band == 1 ? middle : high;
        }
    }

    private record RowParts(Row row, DataMark ground, Line line, Text name, List<Text> counts, List<List<Mark>> diamonds) {
    }

    /** @param bands the names of the three bands: "0–3", "4–6", "7–10" */
    public BandCounts(List<String> bands) {
        super(228, HEAD);
        this.bands = List.copyOf(bands);
    }

    public void show(List<Row> shown) {
        getChildren().clear();
        heads.clear();
        rows.clear();
        bands.forEach(band -> heads.add(caption(band, "muted")));
        shown.forEach(row -> rows.add(parts(row)));
        RovingFocus.over(rows.stream().map(RowParts::ground).toList());
        tell(shown.stream().map(Row::told).toList());
        setPrefHeight(HEAD + shown.size() * ROW);
        requestLayout();
    }

    private RowParts parts(Row row) {
        DataMark ground = add(new DataMark(new Region(), row.told(), row.open()));
        ground.getStyleClass().add("row-mark");
        Line line = line(Ink.GRID, 1);
        Text name = words(row.name(), "reason");
        List<Text> counts = new ArrayList<>();
        List<List<Mark>> diamonds = new ArrayList<>();
        for (int band = 0; band < bands.size(); band++) {
            int count = row.in(band);
            counts.add(words(Integer.toString(count), "reason", count > 0 ? "strong" : "muted"));
            List<Mark> marks = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Mark mark = add(new Mark(PersonMark.TEAM_SAID, 9, ""));
                mark.setMouseTransparent(true);
                marks.add(mark);
            }
            diamonds.add(marks);
        }
        return new RowParts(row, ground, line, name, counts, diamonds);
    }

    @Override
    protected void layoutChildren() {
        double step = (getWidth() - NAMES) / bands.size();
        for (int band = 0; band < heads.size(); band++) {
            left(heads.get(band), NAMES + band * step, 6);
        }
        for (int i = 0; i < rows.size(); i++) {
            layoutRow(rows.get(i), HEAD + i * ROW, step);
        }
    }

    private void layoutRow(RowParts parts, double top, double step) {
        double middle = top + ROW / 2;
        span(parts.line(), 0, crisp(top), getWidth(), crisp(top));
        parts.ground().resizeRelocate(-4, top + 1, getWidth() + 8, ROW - 1);
        left(parts.name(), 0, middle);
        for (int band = 0; band < parts.counts().size(); band++) {
            double x = NAMES + band * step;
            left(parts.counts().get(band), x, middle);
            List<Mark> diamonds = parts.diamonds().get(band);
            // More than fit stand closer together; the number before them stays true.
            double pitch = Math.min(STEP, (step - 22) / Math.max(1, diamonds.size() - 1));
            for (int i = 0; i < diamonds.size(); i++) {
                diamonds.get(i).resizeRelocate(x + 13.5 + i * pitch, middle - 4.5, 9, 9);
            }
        }
    }
}
