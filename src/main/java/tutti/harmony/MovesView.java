package tutti.harmony;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import tutti.editor.Editors;
import tutti.i18n.Words;
import tutti.widget.Buttons;
import tutti.widget.Icon;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.CountPill;
import tutti.widget.panel.Callout;
import tutti.widget.panel.EmptyState;
import tutti.widget.panel.Tables;
import tutti.widget.panel.WrappingRow;

/** The next moves at the side of Harmony: broken trust first, each with its reason and its button. */
final class MovesView {

    private static final double WIDTH = 312;
    private static final int DAYS_OFF = 7;

    private final MovesViewModel model;
    private final Editors editors;
    private final Words words;
    private final ErrandAsker asker;
    private final ListView<MoveRow> list = new ListView<>();
    private final RowKeys<MoveRow> keys = new RowKeys<>(list, _ -> true);
    private final CountPill count = new CountPill("");
    private final HBox foot = Layout.row(8);
    private final VBox root;

    /** @param then opens what changed since an earlier day */
    MovesView(MovesViewModel model, Editors editors, ErrandAsker asker, Runnable then) {
        this.model = model;
        this.editors = editors;
        this.words = editors.words();
        this.asker = asker;
        list.getStyleClass().addAll("tutti-list", "moves");
        list.setAccessibleText(words.say("harmony.moves.title"));
        list.setPlaceholder(new EmptyState(Icon.CHECK, words.say("harmony.moves.none"), words.say("harmony.moves.none.why")));
        list.setCellFactory(_ -> new MoveCell());
        Tables.onOpen(list, model::open);
        VBox.setVgrow(list, Priority.ALWAYS);
        foot.setPadding(new Insets(8, 14, 8, 14));
        root = Layout.card(Layout.panelHead(Texts.panelTitle(words.say("harmony.moves.title")), count, Layout.spacer(),
                Texts.label(words.say("harmony.moves.order"), "reason", "muted"),
                Buttons.small(Buttons.iconOnly(Icon.HISTORY, words.say("harmony.then.open"), then))), Layout.divider(), list, Layout.divider(), foot);
        root.setPrefWidth(WIDTH);
        model.rows().subscribe(this::show);
        model.snoozed().subscribe(this::showSnoozed);
    }

    VBox root() {
        return root;
    }

    private void show(List<MoveRow> rows) {
        keys.show(rows);
        count.setText(Integer.toString(rows.size()));
    }

    private void showSnoozed(List<MovesViewModel.SnoozedRow> snoozed) {
        foot.getChildren().setAll(Layout.spacer());
        snoozed.stream().findFirst().ifPresent(first -> {
            Hyperlink link = Buttons.link(words.say("harmony.moves.snoozed", snoozed.size(), first.until()), () -> {});
            link.setOnAction(_ -> new Callout(SnoozedView.of(model, words)).showBeside(link));
            foot.getChildren().add(Layout.styled(link, "reason"));
        });
    }

    /** Asks until when and why; a move is never hidden without both. */
    static void snooze(MovesViewModel model, Editors editors, MoveRow row, Node anchor) {
        LocalDate later = model.today().plusDays(DAYS_OFF);
        editors.ask().dateAndReason(anchor, editors.words().say("harmony.moves.snooze"), editors.words().say("harmony.moves.snooze.why"), later,
                (until, why) -> model.snooze(row, until, why));
    }

    private final class MoveCell extends ListCell<MoveRow> {
        MoveCell() {
            setPrefWidth(0); // as wide as the list, never wider
        }

        @Override
        protected void updateItem(MoveRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : draw(row));
            setAccessibleText(empty || row == null ? null : row.spoken());
        }

        private Node draw(MoveRow row) {
            Label title = Texts.wrapped(Texts.label(row.title(), "strong", "body"));
            title.setOnMouseClicked(_ -> model.open(row));
            TextFlow why = Texts.smallLine(row.pressing() ? Texts.danger(row.when()) : Texts.bold(row.when()),
                    Texts.muted(words.say("harmony.moves.because", row.reason())));
            HBox buttons = Layout.row(6);
            for (MoveRow.Button button : row.buttons()) {
                Button made = Buttons.small(buttons.getChildren().isEmpty() ? Buttons.plain(button.words(), () -> { })
                        : Buttons.quiet(button.words(), () -> { }));
                made.setOnAction(_ -> asker.press(button.errand(), made));
                buttons.getChildren().add(made);
            }
            Button snooze = Buttons.small(Buttons.iconOnly(Icon.SNOOZE, words.say("harmony.moves.snooze.spoken", row.title()), () -> {}));
            snooze.setOnAction(_ -> snooze(model, editors, row, snooze));
            buttons.getChildren().addAll(Layout.spacer(), snooze);
            keys.drawn(this, buttons.getChildren().stream().filter(Button.class::isInstance).toList());
            VBox text = Layout.column(4, title, why, buttons);
            WrappingRow line = new WrappingRow(WIDTH - 46, 10, MoveIcons.of(row.move().kind()), Layout.grow(text));
            line.setPadding(new Insets(9, 0, 9, 0));
            return line;
        }
    }
}
