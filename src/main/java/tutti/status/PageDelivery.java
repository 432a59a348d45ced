package tutti.status;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import tutti.i18n.Words;
import tutti.model.PaperSize;
import tutti.page.PagePrinter;
import tutti.page.PrintQueue;
import tutti.page.PrintingFailed;
import tutti.workspace.Lane;
import tutti.workspace.Workspace;

/** Takes a page out of the window, to a file or a printer, and says what became of it. */
public final class PageDelivery {

    private static final Logger LOG = System.getLogger(PageDelivery.class.getName());

    private final Workspace workspace;
    private final Words words;
    private final PagePrinter printer;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");

    PageDelivery(Workspace workspace, Words words, PagePrinter printer) {
        this.workspace = workspace;
        this.words = words;
        this.printer = printer;
    }

    /** What happened last, in a sentence; empty when there is nothing to say. */
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    void say(String sentence) {
        message.set(sentence);
    }

    public void heard() {
        message.set("");
    }

    /** Saves the page. */
    public void save(FinishedPage page, Path file) {
        write(file, page::pdf);
    }

    /** Writes a file of the page. */
    void write(Path file, Supplier<byte[]> bytes) {
        write(file, bytes, "");
    }

    /** @param besides what is to be said of it, besides that it was saved */
    void write(Path file, Supplier<byte[]> bytes, String besides) {
        workspace.work().run(Lane.FILES, () -> {
            Files.write(file, bytes.get());
            return file;
        }, saved -> message.set((words.say("status.saved", saved.toString()) + " " + besides).strip()), failure -> {
            LOG.log(Level.WARNING, "the page could not be saved", failure);
            message.set(words.say("status.save.failed", file.toString(), reason(failure)));
        });
    }

    private String reason(Exception failure) {
        return failure instanceof IOException && failure.getMessage() != null ? words.say("status.save.failed.io") : failure.getClass().getSimpleName();
    }

    /** The printers there are, the usual one first; asked off the screen's thread, because a print server may be slow. */
    public void queues(Consumer<List<PrintQueue>> then) {
        workspace.work().run(Lane.FILES, () -> printer.queues().stream()
                .sorted(Comparator.comparing((PrintQueue queue) -> !queue.isDefault()).thenComparing(PrintQueue::name)).toList(),
                then, failure -> {
            LOG.log(Level.WARNING, "the printers could not be listed", failure);
            then.accept(List.of());
        });
    }

    /** @param paper that lies in the printer; a page made for the other is fitted onto it */
    public void print(FinishedPage page, String queue, PaperSize paper, int copies) {
        workspace.work().run(Lane.FILES, () -> {
            printer.print(page.pdf(), page.name(), queue, paper, copies);
            return queue;
        }, printed -> message.set(words.say("status.printed", printed, copies)), failure -> {
            LOG.log(Level.WARNING, "the page could not be printed", failure);
            message.set(failure instanceof PrintingFailed known ? known.say(words) : words.say("status.print.failed", queue));
        });
    }
}
