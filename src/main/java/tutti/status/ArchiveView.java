package tutti.status;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.page.Withheld;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.FilterField;
import tutti.widget.mark.ConfidenceMark;
import tutti.widget.mark.CountPill;
import tutti.widget.mark.Mark;

/** The pages issued so far with both verdicts, what the draft withholds, and what the leak check found in it. */
final class ArchiveView {

    private static final double WIDTH = 276;
    private static final double LEVEL = 24;
    private static final double VERDICT = 12;
    private static final int COLUMNS = 2;
    private static final double ROW = 62;
    private static final double LEAST_PAGES = 124;
    private static final double LEAST_BELOW = 250;

    private final StatusViewModel model;
    private final Words words;
    private final DraftPane left;
    private final ListView<IssuedRow> pages = new ListView<>();
    private final HBox head = Layout.panelHead();
    private final FilterField filter;
    private final HBox compare = Layout.row(8);
    private final VBox withheld = Layout.column(6);
    private final LeaksView leaks;
    private final VBox leaksPart;
    private final VBox inner;
    private final VBox root;
    private final Node exit;
    private boolean showing;

    ArchiveView(StatusViewModel model, Editors editors, DraftPane left, Runnable goThrough, Node exit) {
        this.left = left;
        this.exit = exit;
        this.model = model;
        this.words = editors.words();
        this.filter = new FilterField(words.say("status.archive.find"), words.say("status.archive.find.key"));
        this.leaks = new LeaksView(model, editors, left::reword);
        pages.getStyleClass().addAll("tutti-list", "pages");
        pages.setCellFactory(_ -> new PageCell());
        pages.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER && model.archive().opened().get().isPresent()) {
                goThrough.run();
                event.consume();
            }
        });
        pages.setAccessibleText(words.say("status.issued"));
        pages.setMinHeight(LEAST_PAGES);
        VBox.setVgrow(pages, Priority.ALWAYS);
        pages.getSelectionModel().selectedItemProperty().subscribe(row -> Optional.ofNullable(row).filter(_ -> !showing).ifPresent(this::choose));
        leaksPart = padded(leaks.root());
        inner = new VBox();
        withheld.setPadding(new Insets(12, 14, 12, 14));
        ScrollPane below = new ScrollPane(inner);
        below.setFitToWidth(true);
        below.setMinHeight(LEAST_BELOW);
        VBox.setVgrow(below, Priority.ALWAYS);
        Label never = Texts.wrapped(Texts.label("", "caption", "muted"));
        HBox foot = new HBox(6, Icon.INFO.at(13, "muted"), never);
        foot.setPadding(new Insets(8, 14, 12, 14));
        filter.textProperty().subscribe(_ -> model.draft().get().ifPresent(this::showPages));
        filter.setMaxWidth(Double.MAX_VALUE);
        filter.servingAll(this.pages);
        VBox find = new VBox(filter);
        find.setPadding(new Insets(0, 14, 8, 14));
        compare.setPadding(new Insets(6, 14, 6, 14));
        root = new VBox(head, find, Layout.divider(), pages, compare, Layout.divider(), below, foot);
        Layout.fixedWidth(root, WIDTH);
        root.getStyleClass().addAll("panel-ground", "pane-right");
        // Both are about the draft.
        below.visibleProperty().bind(Bindings.createBooleanBinding(() -> !model.privacy().get() && model.archive().opened().get().isEmpty(),
                model.privacy(), model.archive().opened()));
        below.managedProperty().bind(below.visibleProperty());
        model.draft().subscribe(draft -> draft.ifPresent(page -> {
            never.setText(words.say("status.never-changes", model.correction()));
            show(page);
        }));
        model.archive().opened().subscribe(_ -> {
            never.setText(words.say("status.never-changes", model.correction()));
            select();
        });
    }

    private static VBox padded(Node content) {
        VBox around = new VBox(content);
        around.setPadding(new Insets(12, 14, 12, 14));
        return around;
    }

    Parent root() {
        return root;
    }

    /** Goes to the first thing that the leak check found. */
    void goToLeaks() {
        leaks.goToFirst();
    }

    private void choose(IssuedRow row) {
        row.page().ifPresentOrElse(model::read, model.archive()::close);
    }

    private void show(Draft draft) {
        showPages(draft);
        head.getChildren().setAll(Texts.panelTitle(words.say("status.issued")), new CountPill(Integer.toString(model.archive().count())),
                Layout.spacer(), exit);
        showWithheld(draft.composition().withheld());
        leaks.show(draft.leaks());
        // What stops the issue stands where it is seen.
        inner.getChildren().setAll(draft.leaks().standing().isEmpty() ? List.of(withheld, Layout.divider(), leaksPart)
                : List.of(leaksPart, Layout.divider(), withheld));
    }

    private void showPages(Draft draft) {
        showing = true;
        pages.getItems().setAll(model.archive().rows(draft.composition().number(), filter.getText()));
        showing = false;
        pages.setPrefHeight(ROW * pages.getItems().size());
        select();
    }

    /** The page before the one that is shown; any other is chosen in the comparison. */
    private void showCompare() {
        compare.getChildren().setAll(model.changes().others().stream().limit(1).map(page -> Layout.styled(
                Buttons.link(words.say("status.compare.since", page.number()), () -> model.changes().since(page)), "reason")).toList());
    }

    /** Marks the row of the page that is shown. */
    private void select() {
        showing = true;
        showCompare();
        Optional<OpenedPage> opened = model.archive().opened().get();
        pages.getItems().stream().filter(row -> row.page().equals(opened.map(page -> page.page().id()))).findFirst()
                .ifPresent(row -> pages.getSelectionModel().select(row));
        showing = false;
    }

    private void showWithheld(List<Withheld> kinds) {
        int all = kinds.stream().mapToInt(Withheld::count).sum();
        GridPane grid = new GridPane(12, 4);
        for (int i = 0; i < kinds.size(); i++) {
            grid.add(Texts.label(kinds.get(i).say(words), "reason"), i % COLUMNS, i / COLUMNS);
        }
        withheld.getChildren().setAll(Layout.row(8, Icon.LOCK.at(14), Texts.panelTitle(words.say("status.withheld", all)), Layout.spacer(),
                Layout.styled(Buttons.link(words.say("status.withheld.list"), left::listWithheld), "reason")), grid,
                Texts.wrapped(Texts.label(words.say("status.withheld.why"), "caption", "muted")));
    }

    private static final class PageCell extends ListCell<IssuedRow> {
        PageCell() {
            setPrefWidth(0); // as wide as the list, never wider
        }

        @Override
        protected void updateItem(IssuedRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : draw(row));
        }

        private static Node draw(IssuedRow row) {
            VBox text = Layout.column(2, Layout.between(Texts.label(row.title(), "body", row.isDraft() ? "strong" : "body"),
                    Texts.label(row.date(), "caption", "muted")), Texts.wrapped(Texts.label(row.why(), "caption", "muted")));
            row.verdict().ifPresent(verdict -> text.getChildren().add(Layout.row(5,
                    new Mark(ConfidenceMark.valueOf(verdict.name()), VERDICT, ""), Texts.label(row.verdictWords(), "caption"))));
            HBox line = Layout.row(10, Layout.grow(text));
            row.level().ifPresent(level -> line.getChildren().addFirst(new Mark(ConfidenceMark.valueOf(level.name()), LEVEL, "")));
            line.setPadding(new Insets(8, 0, 8, 0));
            line.setMaxWidth(WIDTH - 34);
            return line;
        }
    }
}
