package tutti.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.OptionSpec;
import tutti.model.CaseFile;
import tutti.model.DraftPage;
import tutti.model.IdSource;
import tutti.model.PaperSize;
import tutti.page.Composition;
import tutti.page.Condensation;
import tutti.page.PageComposer;
import tutti.page.PageRenderer;
import tutti.page.PrintedPage;
import tutti.store.Store;

/** Writes the client's next status page as PDF, as the manager has chosen it so far. Does not issue it. */
final class PageVerb extends Verb {

    private final OptionSpec store;
    private final OptionSpec engagement;
    private final OptionSpec date;
    private final OptionSpec paper;
    private final OptionSpec out;

    PageVerb(Surroundings surroundings) {
        super(surroundings, "page", surroundings.words().say("cli.page.about"));
        store = storeOption();
        engagement = engagementOption();
        date = dateOption();
        paper = option("--paper", "a4|letter", PaperSize.class, words().say("cli.page.paper"));
        out = neededOption("--out", "FILE", Path.class, words().say("cli.page.out"));
    }

    @Override
    int run() {
        CaseFile file;
        LocalDate today;
        try (Store open = Store.openToRead(storePlace(store))) {
            Engagements engagements = new Engagements(surroundings(), open);
            file = engagements.chosen(engagement);
            today = engagements.today(file.engagement(), date);
        }
        DraftPage choices = file.draftPages().stream().findFirst().orElseGet(() ->
                DraftPage.empty(new IdSource(surroundings().clock(), new Random()).next(), file.engagement().id()));
        PaperSize size = paper.getValue() == null ? choices.paper() : paper.getValue();
        Composition composed = PageComposer.compose(file, today, choices, words());
        PrintedPage printed = new PageRenderer(words()).render(composed.page(), size);
        Path target = out.getValue();
        Output.write(target, printed.pdf(), words());
        report(file, composed, printed, target);
        return Exit.DONE;
    }

    private void report(CaseFile file, Composition composed, PrintedPage printed, Path target) {
        say(words().say("cli.page.done", Integer.toString(composed.number()), file.engagement().name(), target.toString()));
        for (Condensation condensation : printed.condensations()) {
            say(words().say("cli.page.gaveWay", condensation.verb(words()), condensation.say(words())));
        }
        if (!composed.unanswered().isEmpty()) {
            say(words().say("cli.page.unanswered", composed.unanswered().size(),
                    composed.unanswered().stream().map(line -> "“" + line.text() + "”").collect(Collectors.joining(", "))));
        }
        if (!composed.withheld().isEmpty()) {
            say(words().say("cli.page.withheld",
                    composed.withheld().stream().map(each -> each.say(words())).collect(Collectors.joining(", "))));
        }
    }
}
