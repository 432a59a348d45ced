package tutti.widget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import tutti.widget.chart.BandBar;
import tutti.widget.chart.CourseChart;
import tutti.widget.chart.HeatMap;
import tutti.widget.chart.History;
import tutti.widget.chart.LevelSteps;
import tutti.widget.chart.PowerGrid;
import tutti.widget.chart.ReadingCourse;
import tutti.widget.chart.StrandLine;
import tutti.widget.chart.Timeline;
import tutti.widget.chart.WorkPlot;
import tutti.widget.mark.LinkMark;
import tutti.widget.mark.Mark;
import tutti.widget.mark.Voice;

/** The charts that stand in no drawing of a whole screen. */
final class MoreCharts {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private MoreCharts() {
    }

    static Node all() {
        Pane pane = new Pane();
        put(pane, course(), 20, 20, 382, 44);
        put(pane, steps(), 20, 90, 470, 140);
        put(pane, medians(), 20, 260, 300, 124);
        put(pane, heat(), 360, 260, 244, 160);
        put(pane, dates(), 20, 450, 640, 90);
        put(pane, work(), 700, 20, 520, 300);
        put(pane, crowded(), 700, 360, 300, 300);
        put(pane, new BandBar(1, 2, 2, "1 low, 2 middle, 2 high"), 1060, 360, 120, 14);
        put(pane, new StrandLine(StrandLine.Half.WHOLE, StrandLine.Half.LOOSE, true, new Mark(LinkMark.BROKEN_FIRST, 14, "broken")), 1060, 400, 36, 80);
        return pane;
    }

    private static void put(Pane pane, Region node, double x, double y, double width, double height) {
        pane.getChildren().add(node);
        node.setPrefSize(width, height);
        node.relocate(x, y);
    }

    private static History answer(int daysAgo, double value, Voice voice) {
        return new History(TODAY.minusDays(daysAgo), daysAgo + " days ago", value, voice, daysAgo + " days ago: " + value, () -> { });
    }

    private static ReadingCourse course() {
        ReadingCourse course = new ReadingCourse();
        course.show(new ReadingCourse.Data(List.of(answer(52, 8, Voice.SAID), answer(38, 7, Voice.JUDGED), answer(5, 5, Voice.SAID)),
            TODAY.minusDays(112), TODAY, 21, "8, then 7, then 5"));
        return course;
    }

    private static LevelSteps steps() {
        LevelSteps steps = new LevelSteps(List.of("Unaware", "Resistant", "Neutral", "Supportive", "Leading"));
        steps.show(List.of(new LevelSteps.Seen(TODAY.minusDays(60), "24 Sep", 3, "Supportive since 24 Sep"),
            new LevelSteps.Seen(TODAY.minusDays(12), "11 Nov", 2, "Neutral since 11 Nov")), OptionalInt.of(3), "where we need them", TODAY,
            "Supportive since 24 Sep; Neutral since 11 Nov");
        return steps;
    }

    private static CourseChart medians() {
        CourseChart chart = new CourseChart("Over time");
        chart.show(List.of(new CourseChart.Row(List.of(point(60, 6, 7, false), point(30, 5, 7, true)), "6 and 7, then 5 and 7"),
            new CourseChart.Row(List.of(point(40, 4, 5, false)), "4 and 5")),
            new CourseChart.Span(TODAY.minusDays(60), "24 Sep", TODAY, "23 Nov"), TODAY);
        return chart;
    }

    private static CourseChart.Point point(int daysAgo, double client, double team, boolean outOfTune) {
        return new CourseChart.Point(TODAY.minusDays(daysAgo), OptionalDouble.of(client), OptionalDouble.of(team), outOfTune);
    }

    private static HeatMap heat() {
        HeatMap map = new HeatMap("Probability", "Impact");
        map.show(List.of(new HeatMap.Field(4, 4, 1, false, "probability 4, impact 4: 1 risk", () -> { }),
            new HeatMap.Field(3, 5, 2, true, "probability 3, impact 5: 2 risks", () -> { }), new HeatMap.Field(1, 1, 0, false, "none", () -> { })));
        return map;
    }

    private static Timeline dates() {
        Timeline line = new Timeline("today", day -> day.getDayOfMonth() + " " + day.getMonth().toString().substring(0, 3));
        line.show(List.of(new Timeline.Row("Run 2 closed", Optional.of(TODAY.plusDays(4)), Optional.of(TODAY.plusDays(11)), false, "4 Dec, 7 d later", true, true,
            "Run 2 closed: first agreed 27 Nov, now 4 Dec", () -> { }), new Timeline.Row("Run 1 closed", Optional.of(TODAY.minusDays(40)),
            Optional.of(TODAY.minusDays(40)), true, "done", false, false, "Run 1 closed: done", () -> { })), TODAY);
        return line;
    }

    private static WorkPlot work() {
        WorkPlot plot = new WorkPlot(new WorkPlot.Words("importance", "open actions", "short of work", "well served", "can wait", "too much",
            count -> count + " needs", 3, 5));
        plot.show(List.of(new WorkPlot.Point("sea-day pay", 5, 2, true, "sea-day pay: importance 5, 2 actions", () -> { }),
            new WorkPlot.Point("phone payslips", 2, 8, true, "phone payslips: importance 2, 8 actions", () -> { })));
        return plot;
    }

    /** Many in one place, at the edge and in the middle. */
    private static PowerGrid crowded() {
        PowerGrid grid = new PowerGrid("power", "interest");
        List<PowerGrid.Person> people = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            people.add(person("A" + i, 1, 1));
            people.add(person("B" + i, 3, 3));
        }
        people.add(person("C1", 5, 5));
        people.add(person("+396", 5, 5));
        grid.show(people);
        return grid;
    }

    private static PowerGrid.Person person(String initials, int power, int interest) {
        return new PowerGrid.Person(initials, power, interest, initials.equals("B4"), initials + ": power " + power + ", interest " + interest, () -> { });
    }
}
