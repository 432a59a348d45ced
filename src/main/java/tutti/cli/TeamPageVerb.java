package tutti.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;
import tutti.store.Store;

/** Writes the page for the team as PDF, as the manager has chosen it. */
final class TeamPageVerb extends Verb {

    private final PageOptions page;
    private final OptionSpec out;

    TeamPageVerb(Surroundings surroundings) {
        super(surroundings, "team-page", surroundings.words().say("cli.team.about"));
        page = new PageOptions(this);
        out = neededOption("--out", "FILE", Path.class, words().say("cli.page.out"));
    }

    @Override
    int run() {
        try (Store open = Store.openToRead(storePlace(page.store()))) {
            TeamsPage team = page.team(open);
            Path target = out.getValue();
            Output.write(target, team.printed().pdf(), words());
            say(words().say("cli.team.done", team.file().engagement().name(), target.toString()));
            page.sayWhatGaveWay(team.printed());
            return Exit.DONE;
        }
    }
}
