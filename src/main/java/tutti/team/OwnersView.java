package tutti.team;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
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
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final VBox body = new VBox();
    private final Node empty;
    private final Node columns;
    private final VBox root;

    OwnersView(TeamViewModel model, Words words, Runnable addAction) {
        this.model = model;
        this.words = words;
        HBox pair = new HBox(left, Layout.uprightDivider(), right);
        for (VBox half : List.of(left, right)) {
            half.setMinWidth(0);
            half.setPrefWidth(0);
            half.setFillWidth(true);
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        ScrollPane scroll = new ScrollPane(pair);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        columns = scroll;
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
        left.getChildren().setAll(owners.stream().limit(half).map(this::group).toList());
        right.getChildren().setAll(owners.stream().skip(half).map(this::group).toList());
        body.getChildren().setAll(owners.isEmpty() ? empty : columns);
    }

    private Node group(OwnerGroup group) {
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
        return Layout.column(0, lines, Layout.divider());
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
