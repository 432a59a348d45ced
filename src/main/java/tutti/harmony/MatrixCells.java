package tutti.harmony;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.Tooltip;
import tutti.model.measure.Link;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.mark.LevelBars;
import tutti.widget.mark.LinkMark;
import tutti.widget.mark.Mark;

/** The cells of the matrix. */
final class MatrixCells {

    private static final double MARK = 14;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-broken");

    private MatrixCells() {}

    /** A row that is marked while one of its cells has the focus, also when the focus has gone on into its callout. */
    static final class Row extends TableRow<MatrixRow> {
        Row() {
            tableViewProperty().subscribe(table -> {
                if (table != null) {
                    table.getFocusModel().focusedCellProperty().subscribe(_ -> mark());
                }
            });
            indexProperty().subscribe(_ -> mark());
        }

        private void mark() {
            pseudoClassStateChanged(CHOSEN, !isEmpty() && getTableView() != null
                    && getTableView().getFocusModel().getFocusedCell().getRow() == getIndex());
        }
    }

    /** Importance as five bars. */
    static final class Importance extends TableCell<MatrixRow, MatrixRow> {
        private final tutti.i18n.Words words;

        Importance(tutti.i18n.Words words) {
            this.words = words;
        }

        @Override
        protected void updateItem(MatrixRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String told = row.importance().isPresent() ? words.say("harmony.matrix.importance.spoken", row.importance().getAsInt())
                    : words.say("harmony.matrix.importance.none");
            setGraphic(new LevelBars(row.importance(), told));
            setAccessibleText(told);
        }
    }

    /** The client's words, and whose they are. */
    static final class Words extends TableCell<MatrixRow, MatrixRow> {
        /** @param open shows the thread of the need; a click on a row that was not chosen yet only chooses it */
        Words(Runnable open) {
            setOnMouseClicked(click -> {
                if (click.getClickCount() == 2) {
                    open.run();
                }
            });
        }

        @Override
        protected void updateItem(MatrixRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            setAccessibleText(row.spoken());
            Label words = Texts.body(row.words());
            words.setTooltip(new Tooltip(row.words()));
            setGraphic(Layout.twoLines(words, Texts.label(row.who(), "caption", "muted")));
        }
    }

    /** One link: its mark, and the reason in a word or two. */
    static final class LinkCell extends TableCell<MatrixRow, MatrixRow> {
        private final Link link;

        LinkCell(Link link, Runnable open) {
            this.link = link;
            getStyleClass().add("link-cell");
            if (link == Link.EXPECTATION) {
                getStyleClass().add("after-line"); // what the other four add up to
            }
            setOnMouseClicked(_ -> open.run());
        }

        boolean isAt(int row, int column) {
            return getIndex() == row && link.ordinal() == column;
        }

        @Override
        protected void updateItem(MatrixRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setGraphic(null);
                setAccessibleText(null);
                pseudoClassStateChanged(FIRST, false);
                return;
            }
            MatrixRow.Cell cell = row.cell(link);
            LinkMark mark = LinkMark.valueOf(cell.mark().name());
            Label reason = Texts.label(mark == LinkMark.HOLDS ? "" : cell.text(), "caption", styleOf(mark));
            reason.setTooltip(new Tooltip(cell.text()));
            setGraphic(Layout.row(6, new Mark(mark, MARK, ""), reason));
            setAccessibleText(cell.spoken());
            pseudoClassStateChanged(FIRST, mark == LinkMark.BROKEN_FIRST);
        }

        private static String styleOf(LinkMark mark) {
            return mark == LinkMark.BROKEN_FIRST ? "strong" : "muted";
        }
    }
}
