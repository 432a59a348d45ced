package tutti.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import tutti.exchange.Sample;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.IssuedPapers;
import tutti.page.PastPages;
import tutti.store.Store;

/** Puts the practice engagement into a store. Doing it again puts its records back as they came; its issued pages stay. */
final class SampleVerb extends Verb {

    private final OptionSpec store;

    SampleVerb(Surroundings surroundings) {
        super(surroundings, "sample", surroundings.words().say("cli.sample.about"));
        store = storeOption();
    }

    @Override
    int run() {
        Path place = storePlace(store);
        IssuedPapers papers = PastPages.of(Sample.read(), words());
        CaseFile sample = papers.file();
        List<Change> changes = Stream.concat(Stream.of(sample.engagement()), sample.all().stream()).<Change>map(Change.Keep::new).toList();
        try (Store open = Store.openAlone(place)) {
            open.bring(words().say("cli.sample.edit"), changes, papers.pdfs());
        }
        say(words().say("cli.sample.done", sample.engagement().name(), place.toString()));
        return Exit.DONE;
    }
}
