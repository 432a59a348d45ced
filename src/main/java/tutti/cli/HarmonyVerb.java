package tutti.cli;

import java.time.LocalDate;
import picocli.CommandLine.Model.OptionSpec;
import tutti.model.CaseFile;
import tutti.store.Store;

/** Says how client and team stand together: the links of every need, and the measures. */
final class HarmonyVerb extends Verb {

    private final OptionSpec store;
    private final OptionSpec engagement;
    private final OptionSpec date;
    private final OptionSpec json;

    HarmonyVerb(Surroundings surroundings) {
        super(surroundings, "harmony", surroundings.words().say("cli.harmony.about"));
        store = storeOption();
        engagement = engagementOption();
        date = dateOption();
        json = flag("--json", words().say("cli.harmony.json"));
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
        if (json.getValue() == null) {
            new HarmonyText(words(), file, today).lines().forEach(this::say);
        } else {
            say(new HarmonyJson(words(), file, today).text());
        }
        return Exit.DONE;
    }
}
