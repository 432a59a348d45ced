package tutti.cli;

import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import tutti.model.CaseFile;
import tutti.model.PaperSize;
import tutti.page.PageImage;
import tutti.page.PagePrinter;
import tutti.page.PrintQueue;
import tutti.page.PrintingFailed;
import tutti.store.Store;

/**
 * Prints the client's next status page without a display, as the manager has chosen it so far, and does not issue it; or one
 * that was issued; or the team's page.
 */
final class PrintVerb extends Verb {

    private static final int MOST_COPIES = 99;
    /** Enough to see what paper a page was made for. */
    private static final float SHAPE_DPI = 18;

    private final PagePrinter printer = new PagePrinter();
    private final PageOptions page;
    private final OptionSpec number;
    private final OptionSpec team;
    private final OptionSpec copies;
    private final OptionSpec queue;
    private final OptionSpec list;

    PrintVerb(Surroundings surroundings) {
        super(surroundings, "print", surroundings.words().say("cli.print.about"));
        page = new PageOptions(this);
        number = option("--number", "N", Integer.class, words().say("cli.page.number"));
        team = flag("--team", words().say("cli.print.team"));
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
        Sheet sheet = sheet();
        String where = where(queues);
        try {
            printer.print(sheet.pdf(), sheet.name(), where, sheet.size(), many);
        } catch (PrintingFailed failed) {
            throw new NotDone(failed.say(words()), failed);
        }
        say(words().say("cli.print.done", sheet.told(), where, many));
    }

    /** @param name what the queue calls it. @param told what it is, in a sentence */
    private record Sheet(byte[] pdf, PaperSize size, String name, String told) {}

    private Sheet sheet() {
        if (team.getValue() != null && number.getValue() != null) {
            throw new NotDone(words().say("cli.print.team.number"));
        }
        try (Store open = Store.openToRead(storePlace(page.store()))) {
            if (team.getValue() != null) {
                TeamsPage made = page.team(open);
                String engagement = made.file().engagement().name();
                return new Sheet(made.printed().pdf(), made.printed().size(), words().say("cli.print.team.job", engagement), words().say("cli.print.team.told", engagement));
            }
            CaseFile file = page.file(open);
            if (number.getValue() != null) {
                IssuedPages issued = IssuedPages.numbered(number.getValue(), file, open, words());
                return sheet(issued.pdf(), PageImage.of(issued.pdf(), SHAPE_DPI).paper(), file, issued.page().number());
            }
            NextPage next = page.next(open);
            next.leaks().standing().forEach(leak -> complain(words().say("cli.print.leak", leak.words(), leak.say(words()), leak.line().text())));
            return sheet(next.printed().pdf(), next.choices().paper(), file, next.composed().number());
        }
    }

    private Sheet sheet(byte[] pdf, PaperSize size, CaseFile file, int numbered) {
        String engagement = file.engagement().name();
        return new Sheet(pdf, size, words().say("cli.print.job", engagement, numbered), words().say("cli.print.told", Integer.toString(numbered), engagement));
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
}
