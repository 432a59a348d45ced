package tutti.team;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.field.FilterField;
import tutti.widget.panel.TabLine;

/** The Team view: an overview that a team can read together, and the lists behind it. */
public final class TeamView {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private final TeamViewModel model;
    private final Editors editors;
    private final TabLine tabs;
    private final Map<TeamTab, TeamPane> panes = new EnumMap<>(TeamTab.class);
    private final BorderPane root = new BorderPane();

    public TeamView(TeamViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        Words words = editors.words();
        tabs = new TabLine(List.of(words.say("team.tab.overview"), words.say("team.tab.goals"), words.say("team.tab.actions"),
                words.say("team.tab.channels"), words.say("team.tab.members"), words.say("team.tab.milestones")),
                place -> model.tab().set(TeamTab.values()[place]));
        FilterField filter = new FilterField(words.say("team.filter"), words.say("team.filter.key")).servingAll(root);
        filter.textProperty().bindBidirectional(model.filter());
        tabs.tools(filter, Buttons.small(Buttons.with(Icon.ADD, Buttons.plain(words.say("team.goal"), () -> begin(TeamTab.GOALS)))),
                Buttons.small(Buttons.with(Icon.ADD, Buttons.plain(words.say("team.action"), () -> begin(TeamTab.ACTIONS)))));
        root.setTop(tabs);
        root.getStyleClass().add("window-ground");
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (NEW.match(key)) {
                begin(model.tab().get());
                key.consume();
            }
        });
        model.counts().subscribe(counts -> counts.forEach((tab, count) -> tabs.tab(tab.ordinal()).setCount(count)));
        model.tab().subscribe(this::show);
    }

    public Parent root() {
        return root;
    }

    private void show(TeamTab tab) {
        tabs.choose(tab.ordinal());
        root.setCenter(pane(tab).root());
    }

    private void begin(TeamTab tab) {
        model.tab().set(tab);
        // Panes that were never drawn have no field yet that could take the focus.
        root.applyCss();
        root.layout();
        pane(tab).beginNew();
    }

    /** Each is built when it is first looked at. */
    private TeamPane pane(TeamTab tab) {
        return panes.computeIfAbsent(tab, wanted -> switch (wanted) {
            case OVERVIEW -> new OverviewPane(model, editors, () -> begin(TeamTab.GOALS), () -> begin(TeamTab.ACTIONS), () -> begin(TeamTab.CHANNELS));
            case GOALS -> GoalsPane.of(model, editors);
            case ACTIONS -> new ActionsPane(model, editors);
            case CHANNELS -> ChannelsPane.of(model, editors);
            case MEMBERS -> new PeoplePane(model, editors);
            case MILESTONES -> MilestonesPane.of(model, editors);
        });
    }
}
