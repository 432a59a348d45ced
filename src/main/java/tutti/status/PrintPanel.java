package tutti.status;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Spinner;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import tutti.i18n.Words;
import tutti.model.PaperSize;
import tutti.page.PrintQueue;
import tutti.widget.Buttons;
import tutti.widget.Layout;
import tutti.widget.Texts;
import tutti.widget.field.Choice;
import tutti.widget.field.DropDown;

/** Which printer, how many: the system's dialog belongs to a toolkit that this window does not use. */
final class PrintPanel {

    private static final double WIDTH = 300;
    private static final int MOST_COPIES = 99;

    private final DropDown<PrintQueue> printers;
    private final Spinner<Integer> copies = new Spinner<>(1, MOST_COPIES, 1);
    private final javafx.scene.control.Button go;
    private final VBox root;
    private final Choice<PaperSize> papers;
    private PaperSize paper;
    private Print print = (queue, size, count) -> {};

    /** Prints so many copies on the paper that lies in the printer. */
    interface Print {
        void on(String queue, PaperSize paper, int copies);
    }

    /** @param save what is offered where there is no printer */
    PrintPanel(List<PrintQueue> queues, PaperSize size, Words words, Runnable save) {
        paper = size;
        papers = new Choice<PaperSize>(List.of(PaperSize.values()), words::of, chosen -> paper = chosen).small();
        papers.setChosen(size);
        printers = new DropDown<>(queues, PrintQueue::name, chosen -> {});
        queues.stream().findFirst().ifPresent(printers::setChosen);
        printers.setAccessibleText(words.say("status.print.printer"));
        copies.setEditable(true);
        copies.setPrefWidth(80);
        copies.setAccessibleText(words.say("status.print.copies"));
        copies.getEditor().setAccessibleText(words.say("status.print.copies"));
        go = Buttons.primary(words.say("status.print.go"), () -> print.on(printers.getValue().name(), paper, copies.getValue()));
        go.setDefaultButton(true);
        Node what = queues.isEmpty()
                ? Layout.column(10, Texts.wrapped(Texts.label(words.say("status.print.none"), "reason")), Buttons.primary(words.say("status.save-pdf"), save))
                : Layout.column(10, Layout.column(4, Texts.label(words.say("status.print.printer"), "reason", "muted"), printers),
                        Layout.between(Texts.label(words.say("status.print.paper"), "reason", "muted"), papers),
                        Layout.between(Texts.label(words.say("status.print.copies"), "reason", "muted"), copies), go);
        root = Layout.column(12, Texts.panelTitle(words.say("status.print.title")), what);
        root.setPrefWidth(WIDTH);
        root.setMaxWidth(WIDTH);
    }

    void onPrint(Print deed) {
        print = deed;
    }

    Region root() {
        return root;
    }
}
