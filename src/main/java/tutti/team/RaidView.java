package tutti.team;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.editor.NewRecordLine;
import tutti.i18n.Words;
import tutti.model.Thing;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.FilterField;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.NodeColumn;
import tutti.widget.panel.SideBySide;
import tutti.widget.panel.TabLine;
import tutti.widget.panel.Tables;

/** The RAID list at the left under its heat map, the chosen record with the fields of its type at the right. */
public final class RaidView {

    private static final double ROW = 38;
    private static final double SHARE = 0.62;
    private static final KeyCombination NEW = new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN);

    private final RaidViewModel model;
    private final Words words;
    private final TabLine tabs;
    private final NewRecordLine newLine;
    private final RaidDetail detail;
    private final RaidBulk bulk;
    private final TableView<RaidLine> table;
    private final EmptyState nothing;
    private final EmptyState nothingFound;
    private final Map<RaidShown, EmptyState> empty = new EnumMap<>(RaidShown.class);
    private final ScrollPane side = new ScrollPane();
    private final BorderPane root = new BorderPane();
    private boolean showing;

    public RaidView(RaidViewModel model, Editors editors) {
        this.model = model;
        this.words = editors.words();
        List<String> names = Stream.concat(Stream.of(words.say("team.raid.all")),
                Stream.of(RaidShown.values()).map(type -> words.say("team.raid.type." + type.name()))).toList();
        tabs = new TabLine(names, place -> model.look(look -> look.only(Stream.of(RaidShown.values()).filter(type -> type.ordinal() == place - 1).findFirst())));
        FilterField filter = new FilterField(words.say("team.raid.filter"), words.say("team.filter.key")).servingAll(root);
        filter.textProperty().subscribe(typed -> model.look(look -> look.filtered(typed)));
        model.look().subscribe(look -> filter.textProperty().set(look.filter()));
        tabs.tools(filter);
        nothing = new EmptyState(Icon.RAID, words.say("team.raid.empty"), words.say("team.raid.empty.why"));
        nothingFound = new EmptyState(Icon.FILTER, words.say("team.raid.none"), words.say("team.raid.none.why"));
        for (RaidShown type : RaidShown.values()) {
            empty.put(type, new EmptyState(Icon.RAID, words.say("team.raid.empty." + type.name()), words.say("team.raid.empty.why." + type.name())));
        }
        newLine = editors.newLine("team.raid.new", "team.raid.new.edit", model::fresh);
        detail = new RaidDetail(model, editors);
        bulk = new RaidBulk(model, editors);
        table = table();
        VBox line = new VBox(newLine.root());
        line.setStyle("-fx-padding: 8 12 8 12;");
        VBox strip = new VBox(new RaidStrip(model, editors).root(), Layout.divider());
        strip.managedProperty().bind(strip.visibleProperty());
        VBox list = new VBox(strip, table, Layout.styled(Layout.divider(), "firm"), line);
        list.getStyleClass().add("panel-ground");
        VBox.setVgrow(table, Priority.ALWAYS);
        side.setFitToWidth(true);
        side.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        side.getStyleClass().add("panel-ground");
        root.setTop(tabs);
        root.setCenter(SideBySide.sharing("raid", SHARE, list, side));
        root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
            if (NEW.match(key)) {
                newLine.focusField();
                key.consume();
            }
        });
        model.listed().subscribe(listed -> strip.setVisible(!listed.isEmpty()));
        model.listed().subscribe(this::show);
        model.picked().subscribe(picked -> side.setContent(picked.isEmpty() ? detail.root() : bulk.root()));
    }

    public Parent root() {
        return root;
    }

    // ---- the table ----

    private TableView<RaidLine> table() {
        TableView<RaidLine> made = Tables.table(ROW, nothing,
                column("team.raid.column.type", 100, 68, RaidSort.TYPE, row -> Texts.told(Texts.label(row.typeWord(), "reason", "muted"))).styled("edge"),
                new NodeColumn<RaidLine>(words.say("team.raid.column.what"), 314, this::what),
                column("team.raid.column.rating", 52, 46, RaidSort.RATING, this::rating).styled("centred"),
                column("team.raid.column.owner", 104, 70, RaidSort.OWNER, row -> Texts.told(Texts.label(row.owner(), "reason"))),
                column("team.raid.column.when", 68, 62, RaidSort.WHEN, row -> Texts.label(row.whenWords(), "reason", row.late() ? "danger" : "muted")),
                column("team.raid.column.state", 92, 78, RaidSort.STATE, row -> Texts.told(Texts.label(row.state(), "reason", "muted"))),
                column("team.raid.column.page", 54, 50, RaidSort.MATTERS, this::pageMark).styled("centred"));
        sortable(made.getColumns().get(1), RaidSort.WHAT);
        made.getColumns().getLast().setSortable(false);
        made.setAccessibleText(words.say("team.raid.all"));
        // A table that was never drawn does not know yet how far to scroll.
        made.heightProperty().addListener((_, before, now) -> {
            if (before.doubleValue() == 0 && now.doubleValue() > 0) {
                scrollToChosen();
            }
        });
        made.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        made.setSortPolicy(_ -> {
            Optional<TableColumn<RaidLine, ?>> by = made.getSortOrder().stream().findFirst();
            model.look(look -> look.sorted(by.map(column -> (RaidSort) column.getUserData()).orElse(RaidSort.MATTERS),
                    by.filter(column -> column.getSortType() == TableColumn.SortType.DESCENDING).isPresent()));
            return true;
        });
        made.getSelectionModel().getSelectedItems().addListener((javafx.collections.ListChangeListener<RaidLine>) _ -> selected());
        Tables.onOpen(made, line -> {
            switch (line) {
                case RaidRow row -> open(row);
                case RaidLine.Heading heading -> model.fold(heading);
            }
        });
        made.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.DELETE) {
                model.edits().drop(marked());
                key.consume();
            }
        });
        made.addEventHandler(KeyEvent.KEY_TYPED, key -> {
            if (!key.isShortcutDown() && !key.isAltDown() && detail.key(key.getCharacter().toLowerCase(Locale.ROOT))) {
                key.consume();
            }
        });
        return made;
    }

    private void open(RaidRow row) {
        switch (row.shown()) {
            case ACTION -> model.open(row.record());
            case RISK, ASSUMPTION, ISSUE, DEPENDENCY, DECISION -> detail.focusFirst();
        }
    }

    /** @param least the width that it keeps in a narrow window; what gives way is the words */
    private NodeColumn<RaidLine> column(String key, double width, double least, RaidSort sort, java.util.function.Function<RaidRow, Node> cell) {
        NodeColumn<RaidLine> column = new NodeColumn<>(words.say(key), width, line -> switch (line) {
            case RaidRow row -> cell.apply(row);
            case RaidLine.Heading _ -> Texts.label("");
        });
        column.setMinWidth(least);
        sortable(column, sort);
        return column;
    }

    private static void sortable(TableColumn<RaidLine, ?> column, RaidSort sort) {
        column.setUserData(sort);
        column.setSortable(true);
    }

    private Node what(RaidLine line) {
        return switch (line) {
            case RaidRow row -> row.about().isBlank() ? Texts.told(Texts.label(row.text(), "body", row.isOpen() ? "plain" : "muted"))
                    : Layout.twoLines(Texts.told(Texts.label(row.text(), "body", row.isOpen() ? "plain" : "muted")),
                            Texts.told(Texts.label(row.about(), "caption", "muted")));
            case RaidLine.Heading heading -> Layout.row(6, (heading.folded() ? Icon.NEXT : Icon.UNFOLD).at(14, "muted"),
                    Texts.label(words.say("team.raid.heading", heading.name(), heading.count()), "strong", "reason"));
        };
    }

    private Node rating(RaidRow row) {
        if (model.listed().get().heat().isEmpty() || row.rating().isEmpty()) {
            return Texts.label("");
        }
        Node product = Texts.label(words.say("team.raid.rating", row.probability().orElseThrow().value(), row.impact().orElseThrow().value()), "reason");
        product.setAccessibleText(words.say("team.raid.rating.told", row.probability().orElseThrow().value(), row.impact().orElseThrow().value()));
        return product;
    }

    private Node pageMark(RaidRow row) {
        Node icon = (row.onPage() ? Icon.STATUS : Icon.LOCK).at(14, row.onPage() ? "accent" : "muted");
        icon.setAccessibleText(words.say(row.onPage() ? "team.raid.on-page" : "team.raid.internal"));
        return icon;
    }

    // ---- what is marked ----

    private List<Thing> marked() {
        return rows().map(RaidRow::record).toList();
    }

    private Stream<RaidRow> rows() {
        return table.getSelectionModel().getSelectedItems().stream().filter(RaidRow.class::isInstance).map(RaidRow.class::cast);
    }

    private void selected() {
        if (showing) {
            return;
        }
        model.pick(rows().toList());
        if (table.getSelectionModel().getSelectedItem() instanceof RaidRow row) {
            model.choose(row);
        }
    }

    /** What is marked because the lines came in is nobody's choice; what was marked stays so while it is listed. */
    private void show(RaidViewModel.Listed listed) {
        showing = true;
        tabs.choose(model.look().get().type().map(type -> type.ordinal() + 1).orElse(0));
        listed.counts().forEach((type, count) -> tabs.tab(type.ordinal() + 1).setCount(Integer.toString(count)));
        table.setPlaceholder(model.look().get().isNarrowed() ? nothingFound : model.look().get().type().map(empty::get).orElse(nothing));
        List<Thing> before = model.picked().get();
        if (!table.getItems().equals(listed.lines())) {
            table.getItems().setAll(listed.lines());
            table.getSelectionModel().clearSelection();
            for (int i = 0; i < listed.lines().size(); i++) {
                if (!before.isEmpty() && listed.lines().get(i) instanceof RaidRow row && before.stream().anyMatch(one -> one.id().equals(row.record().id()))) {
                    table.getSelectionModel().select(i);
                }
            }
        }
        if (before.isEmpty()) {
            listed.chosen().map(listed.lines()::indexOf).filter(place -> place >= 0).ifPresent(this::mark);
        }
        showing = false;
        model.pick(rows().toList());
    }

    private void mark(int place) {
        if (table.getSelectionModel().getSelectedIndex() != place) {
            table.getSelectionModel().clearAndSelect(place);
            scrollToChosen();
        }
    }

    private void scrollToChosen() {
        int place = table.getSelectionModel().getSelectedIndex();
        if (place >= 0) {
            table.layout(); // rows that came in this moment are not there yet to be scrolled to
            table.scrollTo(Math.max(0, place - 3));
        }
    }
}
