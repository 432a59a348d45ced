package tutti.harmony;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.measure.Shift;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.DateField;
import tutti.widget.field.DaySlider;
import tutti.widget.mark.ActionMark;
import tutti.widget.mark.LinkMark;
import tutti.widget.mark.Mark;
import tutti.widget.mark.MarkShape;

/** Then and now, at the side of Harmony: the day to compare with, and what broke, was mended or appeared since. */
final class ChangesView {

    private static final double MARK = 14;

    private final MomentModel model;
    private final Editors editors;
    private final Words words;
    private final VBox list = Layout.column(0);
    private final FlowPane days = new FlowPane(10, 2);
    private final DaySlider slider;
    private final DateField date;
    private final CheckBox asItWas;
    private final VBox root;

    ChangesView(MomentModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
        slider = new DaySlider(new DaySlider.Names(words.say("harmony.then.slider"), words.say("harmony.course.earlier"), words.say("harmony.course.later")),
                words::day, model::compareWith);
        date = new DateField(words.say("harmony.then.day"), editors.dates().back(), words::weekday, day -> day.ifPresent(model::compareWith));
        date.setAccessibleText(words.say("harmony.then.day"));
        asItWas = new CheckBox(words.say("harmony.then.as-it-was"));
        asItWas.selectedProperty().bindBidirectional(model.lookingBack());
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox choose = Layout.column(8, days, date, slider, asItWas);
        choose.setPadding(new Insets(10, 14, 12, 14));
        root = Layout.card(Layout.panelHead(Icon.HISTORY.head(), Texts.panelTitle(words.say("harmony.then.title")), Layout.spacer(),
                Buttons.iconOnly(Icon.CLOSE, words.say("harmony.then.close"), model::leave)), Layout.divider(), choose, Layout.divider(), scroll);
        model.then().subscribe(then -> then.ifPresent(this::showDay));
        model.groups().subscribe(this::show);
    }

    VBox root() {
        return root;
    }

    private void showDay(Moment then) {
        days.getChildren().setAll(model.sinces().stream().map(since -> {
            Hyperlink link = Layout.styled(Buttons.link(since.words(), () -> model.compareWith(since.day())), "reason", "sentence-link");
            if (since.day().equals(then.day())) {
                link.getStyleClass().add("chosen");
            }
            return link;
        }).toList());
        date.setDate(Optional.of(then.day()));
        slider.show(model.first().isBefore(then.day()) ? model.first() : then.day(), model.today().minusDays(1), then.day());
    }

    private void show(List<MomentModel.Group> groups) {
        list.getChildren().clear();
        if (groups.isEmpty()) {
            Label none = Texts.wrapped(Texts.label(words.say("harmony.then.nothing"), "reason", "muted"));
            none.setPadding(new Insets(14));
            list.getChildren().add(none);
        }
        groups.forEach(group -> {
            list.getChildren().add(Layout.sectionHead(Texts.label(group.name(), "strong", "reason"), Layout.spacer(),
                    Texts.label(Integer.toString(group.lines().size()), "reason", "muted")));
            group.lines().forEach(line -> list.getChildren().add(line(line)));
        });
        model.then().get().filter(then -> then.source() == Moment.Source.DATES).ifPresent(_ -> {
            Label how = Texts.wrapped(Texts.label(words.say("harmony.then.by-dates"), "caption", "muted"));
            how.setPadding(new Insets(10, 14, 12, 14));
            list.getChildren().add(how);
        });
    }

    private Node line(MomentModel.Line line) {
        Hyperlink title = Layout.styled(Buttons.link(line.title(), () -> model.open(line)), "plain-link");
        title.setWrapText(true);
        HBox row = new HBox(8, new Mark(markOf(line.shift().way()), MARK, words.of(line.shift().way())),
                Layout.grow(Layout.column(1, title, Texts.wrapped(Texts.label(line.detail(), "reason", "muted")))));
        row.setPadding(new Insets(7, 14, 7, 14));
        return row;
    }

    private static MarkShape markOf(Shift.Way way) {
        return switch (way) {
            case BROKE -> LinkMark.BROKEN_FIRST;
            case MENDED -> LinkMark.HOLDS;
            case APPEARED -> ActionMark.TO_DO;
            case UNCLEAR -> LinkMark.UNKNOWN;
            case GONE -> ActionMark.DROPPED;
        };
    }
}
