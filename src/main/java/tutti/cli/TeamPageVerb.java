package tutti.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import picocli.CommandLine.Model.OptionSpec;
import tutti.model.CaseFile;
import tutti.model.PaperSize;
import tutti.page.PrintedTeamPage;
import tutti.page.TeamPageComposer;
import tutti.page.TeamPageRenderer;
import tutti.store.Store;

/** Writes the page for the team as PDF, as the manager has chosen it. */
final class TeamPageVerb extends Verb {

    private final OptionSpec store;
    private final OptionSpec engagement;
    private final OptionSpec date;
    private final OptionSpec paper;
    private final OptionSpec out;

    TeamPageVerb(Surroundings surroundings) {
        super(surroundings, "team-page", surroundings.words().say("cli.team.about"));
        store = storeOption();
        engagement = engagementOption();
        date = dateOption();
        paper = option("--paper", "a4|letter", PaperSize.class, words().say("cli.team.paper"));
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
        PaperSize size = paper.getValue() == null ? file.engagement().teamPage().paper() : paper.getValue();
        PrintedTeamPage printed = new TeamPageRenderer(words()).render(TeamPageComposer.compose(file, today, words()), size);
        Path target = out.getValue();
        Output.write(target, printed.pdf(), words());
        say(words().say("cli.team.done", file.engagement().name(), target.toString()));
        printed.condensations().forEach(gave -> say(words().say("cli.page.gaveWay", gave.verb(words()), gave.say(words()))));
        return Exit.DONE;
    }
}
