package tutti.team;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.ActionMark;
import tutti.widget.mark.Avatar;
import tutti.widget.mark.Mark;
import tutti.widget.mark.Side;
import tutti.widget.panel.EmptyState;

/** The open actions under their owners, in two columns: an action has exactly one owner. */
final class OwnersView {

    private static final double AVATAR = 20;
    private static final double MARK = 14;
    private static final double LEGEND = 14;
    private static final double LINE = 18;

    private final TeamViewModel model;
    private final Words words;
    private final Label count = Texts.label("", "count-pill");
    private final Label trouble = Texts.label("", "reason", "danger", "strong");
    private final VBox body = new VBox();
    private final Node empty;
    private final ListView<List<OwnerGroup>> pairs;
    private final VBox root;

    OwnersView(TeamViewModel model, Words words, Runnable addAction) {
        this.model = model;
        this.words = words;
        pairs = Layout.styled(new ListView<>(), "tutti-list", "still");
        pairs.setCellFactory(_ -> new PairCell());
        pairs.setAccessibleText(words.say("team.owners"));
        pairs.setFocusTraversable(false); // what is in the lines takes the focus
        VBox.setVgrow(pairs, Priority.ALWAYS);
        empty = new EmptyState(Icon.ACTION, words.say("team.action.empty"), words.say("team.action.empty.why"),
                Buttons.with(Icon.ADD, Buttons.small(Buttons.plain(words.say("team.action"), addAction))));
        VBox.setVgrow(empty, Priority.ALWAYS);
        VBox.setVgrow(body, Priority.ALWAYS);
        HBox head = Layout.panelHead(Texts.panelTitle(words.say("team.owners")), count, trouble, Layout.spacer(),
                legend(ActionMark.TO_DO, "team.legend.to-do"), legend(ActionMark.DOING, "team.legend.doing"),
                legend(ActionMark.BLOCKED, "team.legend.blocked"), legend(ActionMark.LATE, "team.legend.late"));
        head.setSpacing(12);
        root = Layout.card(head, body);
        model.overview().subscribe(this::show);
    }

    VBox root() {
        return root;
    }

    private Node legend(ActionMark mark, String key) {
        Label name = Texts.label(words.say(key), "caption", "muted");
        name.setMinWidth(Label.USE_PREF_SIZE);
        return Layout.row(5, new Mark(mark, LEGEND, ""), name);
    }

    private void show(TeamViewModel.Overview overview) {
        count.setText(overview.open());
        trouble.setText(overview.trouble());
        List<OwnerGroup> owners = overview.owners();
        int half = (owners.size() + 1) / 2;
        List<List<OwnerGroup>> rows = IntStream.range(0, half)
                .mapToObj(row -> Stream.of(row, row + half).filter(place -> place < owners.size()).map(owners::get).toList()).toList();
        if (!pairs.getItems().equals(rows)) {
            pairs.getItems().setAll(rows);
        }
        body.getChildren().setAll(owners.isEmpty() ? empty : pairs);
    }

    private final class PairCell extends ListCell<List<OwnerGroup>> {

        PairCell() {
            setPrefWidth(0); // as wide as the list; it is the texts that are cut
        }

        @Override
        protected void updateItem(List<OwnerGroup> pair, boolean isEmpty) {
            super.updateItem(pair, isEmpty);
            setGraphic(isEmpty || pair == null ? null : pair(pair));
        }
    }

    private Node pair(List<OwnerGroup> owners) {
        HBox pair = new HBox();
        for (int place = 0; place < 2; place++) {
            Region half = place < owners.size() ? group(owners.get(place)) : new Region();
            half.setMinWidth(0);
            half.setPrefWidth(0);
            HBox.setHgrow(half, Priority.ALWAYS);
            pair.getChildren().addAll(half, Layout.uprightDivider());
        }
        pair.getChildren().removeLast();
        return pair;
    }

    private Region group(OwnerGroup group) {
        Label name = Texts.label(group.name(), "strong", "reason");
        name.setMinWidth(Label.USE_PREF_SIZE);
        VBox lines = Layout.column(0, Layout.row(8, new Avatar(group.initials(), Side.TEAM, AVATAR), name,
                Layout.grow(Texts.told(Texts.label(group.about(), "reason", "muted")))));
        group.actions().forEach(action -> lines.getChildren().add(line(action)));
        if (group.more() > 0) {
            Hyperlink more = Layout.styled(Buttons.link(words.say("team.owners.more", group.more()), () -> {
                model.tab().set(TeamTab.ACTIONS);
                model.filter().set(group.name());
            }), "caption");
            lines.getChildren().add(more);
        }
        lines.setPadding(new Insets(3, 14, 2, 14));
        return lines;
    }

    private Node line(ActionRow action) {
        Hyperlink what = Layout.styled(Buttons.link(action.record().what(), () -> model.open(action.record())), "reason", "plain");
        what.setTooltip(new Tooltip(action.record().what() + "\n" + action.state()));
        what.setMinWidth(0);
        Label unserved = Texts.label(action.unserved() ? words.say("team.owners.no-need") : "", "reason", "muted");
        Label when = Texts.told(Texts.label(action.when(), action.tone().styles("reason")));
        HBox row = Layout.row(8, new Mark(action.mark(), MARK, action.state()), Layout.row(4, what, unserved), Layout.spacer(), when);
        HBox.setHgrow(row.getChildren().get(1), Priority.SOMETIMES);
        ((HBox) row.getChildren().get(1)).setMinWidth(60);
        when.setMinWidth(Label.USE_PREF_SIZE);
        when.setMaxWidth(170);
        row.setMinHeight(LINE);
        row.setMaxHeight(LINE);
        return row;
    }
}
