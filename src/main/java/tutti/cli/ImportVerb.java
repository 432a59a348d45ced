package tutti.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import tutti.exchange.CsvFile;
import tutti.exchange.CsvImport;
import tutti.exchange.ImportWords;
import tutti.exchange.Imported;
import tutti.exchange.Side;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.IdSource;
import tutti.store.Store;
import tutti.store.StoreException;

/** Takes CSV files into an engagement, as one edit. */
final class ImportVerb extends Verb {

    private final OptionSpec store;
    private final OptionSpec engagement;
    private final OptionSpec side;
    private final PositionalParamSpec inputs;

    ImportVerb(Surroundings surroundings) {
        super(surroundings, "import", surroundings.words().say("cli.import.about"));
        store = storeOption();
        engagement = neededOption("--engagement", "NAME", String.class, words().say("cli.import.engagement"));
        side = option("--as", "SIDE", Side.class, words().say("cli.import.as"));
        inputs = files("INPUT", words().say("cli.import.inputs"));
    }

    @Override
    int run() {
        List<CsvFile> files = read(given(inputs));
        IdSource ids = new IdSource(surroundings().clock(), new Random());
        Imported imported;
        String name = engagement.<String>getValue().strip();
        if (name.isEmpty()) {
            throw new NotDone(words().say("cli.import.nameless"));
        }
        try (Store open = Store.openAlone(storePlace(store))) {
            backUp(open);
            Engagements engagements = new Engagements(surroundings(), open);
            Optional<Engagement> known = engagements.named(name);
            CaseFile before = known.map(each -> open.read(each.id())).orElseGet(() -> CaseFile.of(Engagement.named(ids.next(), name)));
            Side people = side.getValue() == null ? Side.STAKEHOLDERS : side.getValue();
            imported = new CsvImport(ids, engagements.today(before.engagement()), people).read(before, files);
            keep(open, before.engagement(), known.isEmpty(), imported);
        }
        return report(imported);
    }

    /** An import can be undone, so that a stick which is not plugged in does not stand in its way. */
    private void backUp(Store open) {
        try {
            open.backups().ifPresent(backups -> backups.makeIfChanged(LocalDateTime.now(surroundings().clock())));
        } catch (StoreException e) {
            complain(words().say(e.fault().key(), e.fault().arguments()));
        }
    }

    private List<CsvFile> read(List<Path> paths) {
        List<CsvFile> files = new ArrayList<>();
        for (Path path : paths) {
            try {
                files.add(CsvFile.read(path));
            } catch (IOException e) {
                throw new NotDone(words().say("cli.import.unreadable", path.toString()), e);
            }
        }
        return files;
    }

    private void keep(Store open, Engagement target, boolean isNew, Imported imported) {
        List<Change> changes = isNew && !imported.changes().isEmpty()
                ? Stream.concat(Change.keep(target).stream(), imported.changes().stream()).toList()
                : imported.changes();
        open.keep(words().say("cli.import.edit"), changes);
    }

    private int report(Imported imported) {
        ImportWords said = new ImportWords(words());
        imported.notes().forEach(note -> say(said.say(note)));
        imported.rejects().forEach(reject -> complain(said.say(reject)));
        return imported.rejects().isEmpty() ? Exit.DONE : Exit.PROBLEMS;
    }
}
