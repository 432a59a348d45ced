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
    private final OptionSpec since;
    private final OptionSpec json;

    HarmonyVerb(Surroundings surroundings) {
        super(surroundings, "harmony", surroundings.words().say("cli.harmony.about"));
        store = storeOption();
        engagement = engagementOption();
        date = dateOption();
        since = option("--since", "WHEN", String.class, words().say("cli.since.about"));
        json = flag("--json", words().say("cli.harmony.json"));
    }

    @Override
    int run() {
        String when = since.getValue();
        try (Store open = Store.openToRead(storePlace(store))) {
            Engagements engagements = new Engagements(surroundings(), open);
            CaseFile file = engagements.chosen(engagement);
            LocalDate today = engagements.today(file.engagement(), date);
            if (when == null) {
                stands(file, today);
            } else {
                changed(Since.of(open, file, today, when, surroundings().clock().getZone(), words()));
            }
        }
        return Exit.DONE;
    }

    private void stands(CaseFile file, LocalDate today) {
        if (json.getValue() == null) {
            new HarmonyText(words(), file, today).lines().forEach(this::say);
        } else {
            say(new HarmonyJson(words(), file, today).text());
        }
    }

    private void changed(Since from) {
        if (json.getValue() == null) {
            SinceText.lines(from, words()).forEach(this::say);
        } else {
            say(SinceJson.text(from, words()));
        }
    }
}
