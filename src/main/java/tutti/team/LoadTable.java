package tutti.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import tutti.i18n.Words;
import tutti.model.measure.Overload;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.Avatar;
import tutti.widget.mark.Side;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.Tables;

/** How much is due from whom in which week. */
final class LoadTable {

    private static final double ROW = 38;
    private static final double AVATAR = 24;
    private static final double NAME = 240;
    private static final double WEEK = 100;

    private final ActionPlan plan;
    private final Words words;
    private final TableView<LoadRow> table;
    private List<LocalDate> shown = List.of();

    LoadTable(ActionPlan plan, LocalDate today, Words words) {
        this.plan = plan;
        this.words = words;
        table = Tables.table(ROW, new EmptyState(Icon.PERSON, words.say("team.member.empty"), words.say("team.member.empty.why")));
        table.setAccessibleText(words.say("team.load.title"));
        columns(today);
        Tables.onOpen(table, row -> plan.showOnly(row.member().name()));
        plan.load().subscribe(rows -> {
            columns(plan.edits().today());
            table.getItems().setAll(rows);
        });
    }

    TableView<LoadRow> table() {
        return table;
    }

    private void columns(LocalDate today) {
        List<LocalDate> mondays = LoadRow.mondays(today);
        if (mondays.equals(shown)) {
            return;
        }
        shown = mondays;
        List<NodeColumn<LoadRow>> columns = new ArrayList<>();
        columns.add(new NodeColumn<>(words.say("team.column.member"), NAME, this::name));
        columns.add(cells(words.say("team.load.late"), 0));
        for (int week = 0; week < mondays.size(); week++) {
            columns.add(cells(week == 0 ? words.say("team.load.this-week") : words.say("team.load.week", words.day(mondays.get(week))), week + 1));
        }
        columns.add(cells(words.say("team.load.later"), mondays.size() + 1));
        table.getColumns().setAll(columns);
    }

    private Node name(LoadRow row) {
        Node name = Layout.row(8, new Avatar(row.member().initials(), Side.TEAM, AVATAR), Texts.told(Texts.label(row.name(), "body", "strong")));
        name.setAccessibleText(row.spoken());
        return name;
    }

    private NodeColumn<LoadRow> cells(String title, int place) {
        return new NodeColumn<LoadRow>(title, WEEK, row -> cell(row.cells().get(place))).styled("right");
    }

    private static Label cell(LoadRow.Cell cell) {
        Label count = Texts.label(Integer.toString(cell.count()), cell.tooMuch() ? new String[] {"body", "danger", "strong"}
                : new String[] {"body", cell.count() == 0 ? "muted" : "plain"});
        if (cell.count() > 0) {
            count.setTooltip(new Tooltip(cell.told()));
        }
        return count;
    }

    /** What the numbers mean, for the line above the table. */
    static String about(Words words) {
        return words.say("team.load.about", Overload.TOO_MANY_ITEMS);
    }
}
