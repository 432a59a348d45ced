package tutti.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import tutti.model.TeamSection;
import tutti.page.TeamPageComposer;
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
            String keptOff = Stream.of(TeamSection.values()).filter(section -> keptOff(team, section) > 0)
                    .map(section -> words().say("page.team.lines." + section.name(), keptOff(team, section))).collect(Collectors.joining(", "));
            if (!keptOff.isEmpty()) {
                say(words().say("cli.team.keptOff", keptOff));
            }
            return Exit.DONE;
        }
    }

    private int keptOff(TeamsPage team, TeamSection section) {
        return TeamPageComposer.keptOff(team.file(), team.today(), section, words());
    }
}
