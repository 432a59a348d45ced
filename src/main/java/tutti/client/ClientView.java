package tutti.client;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.field.FilterField;
import tutti.widget.panel.TabLine;

/** The client's pillar: five lists under one line of tabs, each made when it is first looked at. */
public final class ClientView {

    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private static final double LEAST_FILTER = 90;

    private final ClientViewModel model;
    private final Editors editors;
    private final Words words;
    private final TabLine tabs;
    private final FilterField filter;
    private final Button add;
    private final Map<ClientTab, ListTab> lists = new EnumMap<>(ClientTab.class);
    private final HBox own = Layout.row(8);
    private final BorderPane root = new BorderPane();

    public ClientView(ClientViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        words = editors.words();
        tabs = new TabLine(Stream.of(ClientTab.values()).map(this::name).toList(), place -> model.tab().set(ClientTab.values()[place]));
        filter = new FilterField(words.say("client.filter.stakeholders"), words.say("client.filter.key")).servingAll(root);
        filter.textProperty().bindBidirectional(model.filter());
        filter.setPrefWidth(222);
        filter.setMinWidth(LEAST_FILTER);
        add = Buttons.with(Icon.ADD, Buttons.plain("", () -> shown().beginNew().run()));
        tabs.tools(own, filter, add);
        root.setTop(tabs);
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (NEW.match(key)) {
                shown().beginNew().run();
                key.consume();
            }
        });
        model.tab().subscribe(this::show);
        model.counts().subscribe(this::count);
    }

    public Parent root() {
        return root;
    }

    private ListTab shown() {
        return lists.computeIfAbsent(model.tab().get(), this::make);
    }

    private void show(ClientTab tab) {
        tabs.choose(tab.ordinal());
        add.setText(noun(tab));
        filter.prompt(filtered(tab));
        Node list = shown().root();
        own.getChildren().setAll(shown().tools());
        root.setCenter(list);
    }

    private void count(Map<ClientTab, String> counts) {
        counts.forEach((tab, count) -> tabs.tab(tab.ordinal()).setCount(count));
    }

    private ListTab make(ClientTab tab) {
        return switch (tab) {
            case STAKEHOLDERS -> new StakeholdersTab(model, editors).tab();
            case CONCERNS -> new ConcernsTab(model, editors).tab();
            case NEEDS -> new NeedsTab(model, editors).tab();
            case PROMISES -> new PromisesTab(model, editors).tab();
            case CONVERSATIONS -> new TalksTab(model, editors).tab();
        };
    }

    private String name(ClientTab tab) {
        return switch (tab) {
            case STAKEHOLDERS -> words.say("client.tab.stakeholders");
            case CONCERNS -> words.say("client.tab.concerns");
            case NEEDS -> words.say("client.tab.needs");
            case PROMISES -> words.say("client.tab.promises");
            case CONVERSATIONS -> words.say("client.tab.conversations");
        };
    }

    private String noun(ClientTab tab) {
        return switch (tab) {
            case STAKEHOLDERS -> words.say("client.add.stakeholder");
            case CONCERNS -> words.say("client.add.concern");
            case NEEDS -> words.say("client.add.need");
            case PROMISES -> words.say("client.add.promise");
            case CONVERSATIONS -> words.say("client.add.conversation");
        };
    }

    private String filtered(ClientTab tab) {
        return switch (tab) {
            case STAKEHOLDERS -> words.say("client.filter.stakeholders");
            case CONCERNS -> words.say("client.filter.concerns");
            case NEEDS -> words.say("client.filter.needs");
            case PROMISES -> words.say("client.filter.promises");
            case CONVERSATIONS -> words.say("client.filter.conversations");
        };
    }
}
