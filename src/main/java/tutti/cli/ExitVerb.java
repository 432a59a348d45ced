package tutti.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;
import tutti.model.CaseFile;
import tutti.model.DraftPage;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.page.ExitComposer;
import tutti.page.ExitPack;
import tutti.page.LeakCheck;
import tutti.page.OwnComposer;
import tutti.page.PackRenderer;
import tutti.page.PrintedPack;
import tutti.page.Seal;
import tutti.store.Store;

/** Writes what is left at the end of the rescue: the client's pack, and the manager's own record. */
final class ExitVerb extends Verb {

    private final PageOptions page;
    private final OptionSpec out;
    private final OptionSpec own;
    private final PackRenderer renderer = new PackRenderer(words());

    ExitVerb(Surroundings surroundings) {
        super(surroundings, "exit", surroundings.words().say("cli.exit.about"));
        page = new PageOptions(this);
        out = option("--out", "FILE", Path.class, words().say("cli.exit.out"));
        own = option("--own", "FILE", Path.class, words().say("cli.exit.own"));
    }

    @Override
    int run() {
        Path clients = out.getValue();
        Path managers = own.getValue();
        if (clients == null && managers == null) {
            throw new NotDone(words().say("cli.exit.nothing"));
        }
        int exit = Exit.DONE;
        try (Store open = Store.openToRead(storePlace(page.store()))) {
            CaseFile file = page.file(open);
            LocalDate today = page.today(file, open);
            DraftPage choices = page.choices(file);
            if (clients != null) {
                exit = write(open, file, ExitComposer.compose(file, today, choices, words()), choices, clients);
            }
            if (managers != null) {
                Output.write(managers, renderer.render(OwnComposer.compose(file, today, words()), choices.paper()), words());
                say(words().say("cli.exit.ownDone", managers.toString()));
            }
        }
        return exit;
    }

    private int write(Store open, CaseFile file, ExitPack pack, DraftPage choices, Path target) {
        Map<Id<IssuedPage>, byte[]> pdfs = new HashMap<>();
        for (IssuedPage issued : file.issuedPages()) {
            open.pdf(issued.id()).ifPresent(pdf -> {
                if (Seal.of(issued, pdf) == Seal.BROKEN) {
                    throw new NotDone(Seal.BROKEN.say(words(), issued));
                }
                pdfs.put(issued.id(), pdf);
            });
        }
        PrintedPack printed = renderer.render(pack, file, choices.paper(), pdfs);
        List<CaseFile> all = open.engagements().stream().map(each -> open.read(each.id())).toList();
        LeakCheck leaks = LeakCheck.of(pack, printed, file, all, choices, words());
        leaks.standing().forEach(leak -> complain(words().say("cli.print.leak", leak.words(), leak.say(words()), leak.line().text())));
        Output.write(target, printed.pdf(), words());
        say(words().say("cli.exit.done", target.toString(), pdfs.size(), printed.missing().size()));
        return leaks.standing().isEmpty() ? Exit.DONE : Exit.PROBLEMS;
    }
}
