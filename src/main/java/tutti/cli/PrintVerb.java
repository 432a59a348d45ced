package tutti.cli;

import java.util.List;
import java.util.Random;
import picocli.CommandLine.Model.OptionSpec;
import tutti.model.CaseFile;
import tutti.model.DraftPage;
import tutti.model.IdSource;
import tutti.model.PaperSize;
import tutti.page.Composition;
import tutti.page.LeakCheck;
import tutti.page.PageComposer;
import tutti.page.PagePrinter;
import tutti.page.PageRenderer;
import tutti.page.PrintQueue;
import tutti.page.PrintedPage;
import tutti.page.PrintingFailed;
import tutti.store.Store;

/** Prints the client's next status page without a display, as the manager has chosen it so far. Does not issue it. */
final class PrintVerb extends Verb {

    private static final int MOST_COPIES = 99;

    private final PagePrinter printer = new PagePrinter();
    private final OptionSpec store;
    private final OptionSpec engagement;
    private final OptionSpec date;
    private final OptionSpec paper;
    private final OptionSpec copies;
    private final OptionSpec queue;
    private final OptionSpec list;

    PrintVerb(Surroundings surroundings) {
        super(surroundings, "print", surroundings.words().say("cli.print.about"));
        store = storeOption();
        engagement = engagementOption();
        date = dateOption();
        paper = option("--paper", "a4|letter", PaperSize.class, words().say("cli.page.paper"));
        copies = option("--copies", "N", Integer.class, words().say("cli.print.copies", MOST_COPIES));
        queue = option("--queue", "NAME", String.class, words().say("cli.print.queue"));
        list = flag("--list", words().say("cli.print.list"));
    }

    @Override
    int run() {
        List<PrintQueue> queues = printer.queues();
        if (list.getValue() != null) {
            queues.forEach(each -> say(each.isDefault() ? words().say("cli.print.default", each.name()) : each.name()));
            if (queues.isEmpty()) {
                say(words().say("page.print.noPrinter"));
            }
            return Exit.DONE;
        }
        int many = copies.getValue() == null ? 1 : copies.getValue();
        if (many < 1 || many > MOST_COPIES) {
            throw new NotDone(words().say("cli.print.copies.wrong", MOST_COPIES));
        }
        print(queues, many);
        return Exit.DONE;
    }

    private void print(List<PrintQueue> queues, int many) {
        try (Store open = Store.openToRead(storePlace(store))) {
            Engagements engagements = new Engagements(surroundings(), open);
            CaseFile file = engagements.chosen(engagement);
            DraftPage choices = file.draftPages().stream().findFirst().orElseGet(() ->
                    DraftPage.empty(new IdSource(surroundings().clock(), new Random()).next(), file.engagement().id()));
            PaperSize size = paper.getValue() == null ? choices.paper() : paper.getValue();
            Composition composed = PageComposer.compose(file, engagements.today(file.engagement(), date), choices, words());
            PrintedPage page = new PageRenderer(words()).render(composed.page(), size);
            List<CaseFile> all = open.engagements().stream().map(each -> open.read(each.id())).toList();
            warn(LeakCheck.of(page, file, all, choices, words()));
            String where = where(queues);
            printer.print(page.pdf(), words().say("cli.print.job", file.engagement().name(), composed.number()), where, size, many);
            say(words().say("cli.print.done", Integer.toString(composed.number()), file.engagement().name(), where, many));
        } catch (PrintingFailed failed) {
            throw new NotDone(failed.say(words()), failed);
        }
    }

    /** The queue that was named, else the default one. */
    private String where(List<PrintQueue> queues) {
        String named = queue.getValue();
        if (named != null || queues.isEmpty()) {
            return named == null ? "" : named;
        }
        return printer.defaultQueue().map(PrintQueue::name).orElseThrow(() -> new NotDone(words().say("cli.print.several",
                String.join(", ", queues.stream().map(each -> "“" + each.name() + "”").toList()))));
    }

    private void warn(LeakCheck check) {
        check.standing().forEach(leak -> complain(words().say("cli.print.leak", leak.words(), leak.say(words()), leak.line().text())));
    }
}
