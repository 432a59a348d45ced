package tutti.harmony;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.chart.BothSides;
import tutti.widget.chart.CourseChart;
import tutti.widget.field.DaySlider;
import tutti.widget.panel.MadeOf;

/** The same questions to both sides on a chosen day, how both medians got there, and who has not been asked. */
final class QuestionsView {

    private static final double SIDES_WIDTH = 400;
    private static final double PADDING = 16;

    private final HarmonyViewModel model;
    private final Words words;
    private final BothSides sides;
    private final CourseChart courses;
    private final DaySlider slider;
    private final VBox below = Layout.column(6);
    private final DetailPane pane;

    QuestionsView(HarmonyViewModel model, Words words) {
        this.model = model;
        this.words = words;
        sides = PillarsView.bothSides(words);
        courses = new CourseChart(words.say("harmony.course.title"));
        slider = new DaySlider(new DaySlider.Names(words.say("harmony.course.slider"), words.say("harmony.course.earlier"), words.say("harmony.course.later")),
                words::weekday, day -> model.questionDay().set(Optional.of(day)));
        sides.setMinWidth(SIDES_WIDTH);
        sides.setMaxWidth(SIDES_WIDTH);
        VBox content = Layout.column(14, slider, new HBox(28, sides, Layout.grow(courses)), Layout.divider(), below);
        content.setPadding(new Insets(PADDING));
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        pane = new DetailPane(words, () -> {
            model.questionDay().set(Optional.empty());
            model.look().set(new Look.Whole());
        }, scroll);
        model.overTime().subscribe(shown -> shown.ifPresent(this::show));
    }

    DetailPane pane() {
        return pane;
    }

    private void show(QuestionsModel shown) {
        pane.showHead(Texts.panelTitle(words.say("harmony.questions.title")), Texts.label(words.weekday(shown.day()), "reason", "muted"));
        List<LocalDate> days = shown.days();
        slider.show(days.getFirst(), days.getLast(), shown.day());
        sides.show(shown.card().opening(figure -> MadeOf.open(sides, figure.title(), "", figure.madeOf(), words)), shown.card().judged());
        courses.show(shown.courses().stream().map(course -> new CourseChart.Row(course.points().stream()
                        .map(point -> new CourseChart.Point(point.day(), point.client(), point.team(), point.outOfTune())).toList(), course.told())).toList(),
                new CourseChart.Span(days.getFirst(), words.day(days.getFirst()), days.getLast(), words.day(days.getLast())), shown.day());
        below.getChildren().setAll(Texts.smallLine(shown.card().outOfTune() ? Texts.danger(shown.card().verdict()) : Texts.bold(shown.card().verdict()),
                Texts.plain(shown.card().why())));
        if (!shown.card().judgedOf().isEmpty()) {
            below.getChildren().add(Texts.label(shown.card().judgedOf(), "reason", "muted"));
        }
        below.getChildren().add(Texts.label(words.say("harmony.not-asked.title"), "strong", "reason"));
        if (shown.notAsked().isEmpty()) {
            below.getChildren().add(Texts.label(words.say("harmony.not-asked.nobody"), "reason", "muted"));
        }
        shown.notAsked().forEach(line -> below.getChildren().add(Texts.wrapped(Texts.label(line, "reason"))));
        below.getChildren().add(Texts.wrapped(Texts.label(words.say("harmony.course.how"), "caption", "muted")));
    }
}
