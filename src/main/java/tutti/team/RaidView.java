package tutti.team;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.Form;
import tutti.editor.NewRecordLine;
import tutti.i18n.Words;
import tutti.model.Id;
import tutti.model.Kind;
import tutti.model.Need;
import tutti.model.RaidItem;
import tutti.model.RaidState;
import tutti.model.RaidType;
import tutti.model.RiskResponse;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.FilterField;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.TabLine;
import tutti.widget.panel.SideBySide;
import tutti.widget.panel.Tables;

/** The RAID list at the left, the chosen item with the fields of its type at the right. */
public final class RaidView {

    private static final double LIST_SHARE = 0.62;
    private static final double ROW = 38;
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private final RaidViewModel model;
    private final Editors editors;
    private final Words words;
    private final TableView<RaidRow> table;
    private final TabLine tabs;
    private final NewRecordLine newLine;
    private final BorderPane root = new BorderPane();

    public RaidView(RaidViewModel model, Editors editors) {
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
        List<String> names = Stream.concat(Stream.of(words.say("team.raid.all")),
                Stream.of(RaidViewModel.Shown.values()).map(type -> words.say("team.raid.type." + type.name()))).toList();
        tabs = new TabLine(names, place -> model.shown().set(Stream.of(RaidViewModel.Shown.values()).skip(place - 1L < 0 ? Long.MAX_VALUE : place - 1L).findFirst()));
        FilterField filter = new FilterField(words.say("team.raid.filter"), words.say("team.filter.key")).servingAll(root);
        filter.textProperty().bindBidirectional(model.filter());
        tabs.tools(filter);
        newLine = editors.newLine("team.raid.new", "team.raid.new.edit", model::fresh);
        table = table();
        VBox list = new VBox(table, Layout.divider(), newLine.root());
        VBox.setVgrow(table, Priority.ALWAYS);
        ScrollPane detail = new ScrollPane(detail());
        detail.setFitToWidth(true);
        root.setTop(tabs);
        root.setCenter(SideBySide.sharing("raid", LIST_SHARE, list, detail));
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (NEW.match(key)) {
                newLine.focusField();
                key.consume();
            }
        });
        model.rows().subscribe(this::show);
        model.shown().subscribe(type -> tabs.choose(type.map(one -> one.ordinal() + 1).orElse(0)));
        model.item().subscribe((_, item) -> item.ifPresent(chosen -> select(chosen.id())));
    }

    public Parent root() {
        return root;
    }

    private TableView<RaidRow> table() {
        TableView<RaidRow> made = Tables.table(ROW, new EmptyState(Icon.RAID, words.say("team.raid.empty"), words.say("team.raid.empty.why")),
                new NodeColumn<>(words.say("team.raid.column.type"), 96, row -> Texts.label(row.typeWord(), "reason", "muted")),
                new NodeColumn<RaidRow>(words.say("team.raid.column.what"), 340, row -> Layout.twoLines(Texts.body(row.text()),
                        Texts.label(row.response(), "caption", "muted"))),
                new NodeColumn<>(words.say("team.raid.column.owner"), 110, row -> Texts.label(row.owner(), "reason")),
                new NodeColumn<>(words.say("team.raid.column.when"), 72, row -> Texts.label(row.whenWords(), "reason", row.late() ? "danger" : "muted")),
                new NodeColumn<>(words.say("team.raid.column.state"), 100, row -> Texts.label(row.state(), "reason", "muted")),
                new NodeColumn<>(words.say("team.raid.column.page"), 56, this::pageMark));
        made.setAccessibleText(words.say("team.raid.all"));
        made.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.choose(row.kind(), row.id());
            }
        });
        Tables.onOpen(made, row -> Stream.of(row).filter(one -> one.kind() == Kind.ACTION).forEach(one -> model.openAction(one.id())));
        made.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.DELETE) {
                model.item().get().ifPresent(item -> editors.drop("team.raid.drop", item));
            }
        });
        return made;
    }

    private Node pageMark(RaidRow row) {
        Node icon = (row.onPage() ? Icon.STATUS : Icon.LOCK).at(14, "muted");
        icon.setAccessibleText(words.say(row.onPage() ? "team.raid.on-page" : "team.raid.internal"));
        return icon;
    }

    private void select(Id<?> id) {
        table.getItems().stream().filter(row -> row.id().equals(id)).findFirst().ifPresent(row -> {
            table.getSelectionModel().select(row);
            table.scrollTo(row);
        });
    }

    private void show(List<RaidRow> rows) {
        RaidRow chosen = table.getSelectionModel().getSelectedItem();
        table.getItems().setAll(rows);
        rows.stream().filter(row -> chosen != null && row.id().equals(chosen.id())).findFirst()
                .or(() -> model.item().get().flatMap(item -> rows.stream().filter(row -> row.id().equals(item.id())).findFirst()))
                .ifPresent(row -> table.getSelectionModel().select(row));
        for (RaidViewModel.Shown type : RaidViewModel.Shown.values()) {
            tabs.tab(type.ordinal() + 1).setCount(Long.toString(model.count(type)));
        }
    }

    private Node detail() {
        Form<RaidItem> form = editors.<RaidItem>form()
                .section("team.raid.section.what")
                .area("team.raid.text", RaidItem::text, RaidItem::withText).required()
                .choice("team.raid.type", RaidType.class, RaidItem::type, RaidItem::withType)
                .choice("team.raid.state", RaidState.class, RaidItem::state, RaidItem::withState).beside()
                .member("team.raid.owner", RaidItem::owner, RaidItem::withOwner)
                .day("team.raid.raised", RaidItem::raised, RaidItem::withRaised).beside()
                .optional("team.raid.response", RiskResponse.class, RaidItem::response, RaidItem::withResponse).when(is(RaidType.RISK))
                .area("team.raid.response.text", RaidItem::responseText, RaidItem::withResponseText).when(is(RaidType.DECISION).negate())
                .date("team.raid.review", RaidItem::review, RaidItem::withReview).when(is(RaidType.RISK))
                .date("team.raid.needed-by", RaidItem::neededBy, RaidItem::withNeededBy).when(is(RaidType.RISK).negate())
                .stakeholder("team.raid.asked-of", RaidItem::askedOf, RaidItem::withAskedOf).when(is(RaidType.DECISION))
                .area("team.raid.waits", RaidItem::waits, RaidItem::withWaits).when(is(RaidType.DECISION)).hint("team.raid.waits.hint")
                .links("team.raid.needs", Need.class, RaidItem::needs, RaidItem::withNeeds)
                .onPage(RaidItem::onPage, RaidItem::withOnPage, RaidItem::text)
                .section("team.raid.section.judgement").internal()
                .level("team.raid.probability", RaidItem::probability, RaidItem::withProbability).when(is(RaidType.RISK))
                .level("team.raid.impact", RaidItem::impact, RaidItem::withImpact).when(is(RaidType.RISK)).beside()
                .note("team.raid.note", RaidItem::note, RaidItem::withNote);
        Label teach = Texts.wrapped(Texts.label(words.say("team.raid.choose"), "reason", "muted"));
        VBox box = new VBox();
        box.setPadding(new Insets(16, 20, 16, 20));
        model.item().subscribe(item -> {
            form.show(item);
            box.getChildren().setAll(item.<Node>map(any -> form.root()).orElse(teach));
        });
        return box;
    }

    private static Predicate<RaidItem> is(RaidType type) {
        return item -> item.type() == type;
    }
}
