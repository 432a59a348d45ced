package tutti.team;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.model.measure.Drive;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.chart.BandBar;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.Tables;

/** Drive week by week with what was done about it; beside it the one-to-ones and the thanks that are due. */
final class DriveStoryView {

    private static final double ROW = 52;
    private static final double DUE = 360;
    private static final int SHOWN = 3;

    private final TeamViewModel model;
    private final Editors editors;
    private final Words words;
    private final TableView<DriveStory.Week> weeks;
    private final VBox talks = Layout.column(6);
    private final VBox thanks = Layout.column(6);
    private final HBox root;

    DriveStoryView(TeamViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
        weeks = Tables.table(ROW, new EmptyState(Icon.DRIVE, words.say("team.no-reading"), ""),
                new NodeColumn<DriveStory.Week>(words.say("team.story.week"), 80, week -> Texts.label(week.name(), "reason")),
                answers(0), answers(1), answers(2),
                new NodeColumn<>(words.say("team.story.done"), 300, week -> done(week.done())));
        weeks.setAccessibleText(words.say("team.story"));
        VBox due = Layout.column(8, Layout.row(8, Texts.panelTitle(words.say("team.story.talks")), editors.internal()), talks,
                Layout.row(8, Texts.panelTitle(words.say("team.story.thanks")), editors.internal()), thanks);
        due.setPadding(new Insets(12, 20, 12, 20));
        due.setMinWidth(DUE);
        due.setMaxWidth(DUE);
        due.getStyleClass().add("panel-ground");
        HBox.setHgrow(weeks, Priority.ALWAYS);
        root = new HBox(weeks, Layout.uprightDivider(), due);
        model.picture().subscribe(picture -> show(DriveStory.of(picture, words)));
    }

    Region root() {
        return root;
    }

    private NodeColumn<DriveStory.Week> answers(int place) {
        return new NodeColumn<>(words.of(Drive.questions().get(place)), 150, week -> answer(week.answers().get(place)));
    }

    private static Node answer(DriveStory.Answer answer) {
        if (!answer.isKnown()) {
            return Texts.label(answer.words(), "caption", "muted");
        }
        BandBar bar = new BandBar(answer.low(), answer.middle(), answer.high(), answer.words());
        return Layout.twoLines(bar, Texts.told(Texts.label(answer.words(), "caption", answer.low() > 0 ? "danger" : "muted")));
    }

    private Node done(List<String> done) {
        String said = done.size() <= SHOWN ? String.join("\n", done)
                : String.join("\n", done.subList(0, SHOWN - 1)) + "\n" + words.say("team.missing.more", done.size() - SHOWN + 1);
        Label label = Texts.label(said, "caption", "plain");
        label.setMinWidth(0);
        if (!done.isEmpty()) {
            label.setTooltip(new Tooltip(String.join("\n", done)));
        }
        label.setAccessibleText(String.join("; ", done));
        return label;
    }

    private void show(DriveStory story) {
        weeks.getItems().setAll(story.weeks());
        Lines.show(talks, story.talks().stream().map(this::talk).toList(), words.say("team.story.talks.none"));
        Lines.show(thanks, story.thanks().stream().map(this::thank).toList(), words.say("team.story.thanks.none"));
    }

    private Node talk(DriveStory.Talk due) {
        Button held = Buttons.small(Buttons.plain(words.say("team.member.talks.add"), () -> { }));
        held.setOnAction(_ -> editors.ask().dateAndWords(held, words.say("team.member.talks.title", due.member().name()),
                words.say("team.member.talks.prompt"), model.deeds().today(), (on, note) -> model.deeds().oneToOne(due.member(), on, note)));
        return Layout.row(8, Layout.grow(Layout.column(0, Layout.styled(Buttons.link(due.member().name(), () -> model.open(due.member())), "reason"),
                Texts.wrapped(Texts.label(due.why(), "caption", due.low() ? "danger" : "muted")))), held);
    }

    private Node thank(DriveStory.Thank due) {
        return Layout.row(8, Layout.grow(Layout.column(0, Layout.styled(Buttons.link(due.member().name(), () -> model.open(due.member())), "reason"),
                        Texts.wrapped(Texts.label(due.win().what(), "caption", "muted")))),
                Buttons.small(Buttons.plain(words.say("team.member.thank"), () -> model.deeds().thank(due.member(), due.win()))));
    }
}
