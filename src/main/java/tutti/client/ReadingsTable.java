package tutti.client;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.RowsTable;
import tutti.i18n.Words;
import tutti.model.Question;
import tutti.model.Stakeholder;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.chart.ReadingCourse;
import tutti.widget.field.DropDown;
import tutti.widget.mark.Mark;
import tutti.widget.mark.PersonMark;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.Tables;

/** Everybody's answers to one question over time, one line each. */
final class ReadingsTable {

    private static final double ROW = 52;

    private final ClientViewModel model;
    private final Words words;
    private final Courses courses;
    private final VBox root;

    ReadingsTable(ClientViewModel model, Editors editors) {
        this.model = model;
        words = model.words();
        courses = new Courses(words);
        TableView<StakeholderRow> table = RowsTable.bind(Tables.table(ROW,
                new EmptyState(Icon.CLIENT, words.say("client.stakeholders.empty"), words.say("client.stakeholders.empty.why")),
                new NodeColumn<StakeholderRow>(words.say("client.stakeholders.name"), 160, this::name).fixed().styled("edge"),
                new NodeColumn<>(words.say("client.readings.weeks", Courses.WEEKS), 400, row -> course(row.record()))),
                model.stakeholders(), model.deeds()::drop);
        table.setAccessibleText(words.say("client.look.readings"));
        VBox.setVgrow(table, Priority.ALWAYS);
        DropDown<Question> question = new DropDown<>(Courses.QUESTIONS, words::of, model.arrangement().question()::set);
        question.setAccessibleText(words.say("client.readings.question"));
        model.arrangement().question().subscribe(chosen -> {
            question.setChosen(chosen);
            table.refresh();
        });
        model.picture().subscribe(_ -> table.refresh());
        question.setMaxWidth(180);
        HBox head = Layout.row(10, Texts.panelTitle(words.say("client.readings.over")), question, Layout.spacer(), editors.internal());
        head.setPadding(new Insets(0, 16, 0, 16));
        head.setMinHeight(44);
        HBox legend = Layout.row(16,
                Layout.row(5, new Mark(PersonMark.CLIENT_SAID, 10, ""), Texts.caption(words.say("client.legend.said"))),
                Layout.row(5, new Mark(PersonMark.CLIENT_JUDGED, 10, ""), Texts.caption(words.say("client.legend.judged"))),
                Texts.caption(words.say("client.readings.gap")), Layout.spacer(), Texts.caption(words.say("client.readings.today")));
        legend.setPadding(new Insets(0, 16, 0, 16));
        legend.setMinHeight(34);
        root = new VBox(head, table, Layout.styled(Layout.divider(), "firm"), legend);
    }

    Region root() {
        return root;
    }

    private Node name(StakeholderRow row) {
        return Layout.twoLines(Texts.told(Texts.strong(row.record().name())), Texts.told(Texts.reason(row.record().role())));
    }

    private Node course(Stakeholder person) {
        ReadingCourse course = courses.course(person, model.arrangement().question().get(), model.picture().get(),
                () -> model.stakeholders().choose(person));
        course.setMaxHeight(Region.USE_PREF_SIZE);
        return course;
    }
}
