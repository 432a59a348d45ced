package tutti.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import tutti.exchange.Sample;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.store.Store;

/** Puts the practice engagement into a store. Doing it again puts its records back as they came. */
final class SampleVerb extends Verb {

    private final OptionSpec store;

    SampleVerb(Surroundings surroundings) {
        super(surroundings, "sample", surroundings.words().say("cli.sample.about"));
        store = storeOption();
    }

    @Override
    int run() {
        Path place = storePlace(store);
        CaseFile sample = Sample.read();
        List<Change> changes = Stream.concat(Stream.of(sample.engagement()), sample.all().stream()).<Change>map(Change.Keep::new).toList();
        try (Store open = Store.openAlone(place)) {
            open.keep(words().say("cli.sample.edit"), changes);
        }
        say(words().say("cli.sample.done", sample.engagement().name(), place.toString()));
        return Exit.DONE;
    }
}
