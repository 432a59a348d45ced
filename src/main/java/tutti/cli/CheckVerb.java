package tutti.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import tutti.store.Finding;
import tutti.store.Store;
import tutti.store.StoreException;
import tutti.store.StoreFault;

/** Looks for damage in a store and changes nothing. */
final class CheckVerb extends Verb {

    private final OptionSpec store;

    CheckVerb(Surroundings surroundings) {
        super(surroundings, "check", surroundings.words().say("cli.check.about"));
        store = storeOption();
    }

    @Override
    int run() {
        Path place = storePlace(store);
        try (Store open = Store.openToRead(place)) {
            List<Finding> findings = open.check();
            findings.forEach(finding -> say(words().say(finding.key(), finding.arguments())));
            if (findings.isEmpty()) {
                say(words().say("cli.check.sound", place.toString(), open.engagements().size()));
            }
            return findings.isEmpty() ? Exit.DONE : Exit.PROBLEMS;
        } catch (StoreException e) {
            // Damage so deep that the store does not open is what was looked for.
            if (e.fault() instanceof StoreFault.Damaged || e.fault() instanceof StoreFault.Unreadable) {
                say(words().say(e.fault().key(), e.fault().arguments()));
                return Exit.PROBLEMS;
            }
            throw e;
        }
    }
}
