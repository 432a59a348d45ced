package tutti.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import tutti.exchange.Handover;
import tutti.i18n.MergeWords;
import tutti.model.CaseFile;
import tutti.model.merge.Merge;
import tutti.model.merge.Preference;
import tutti.store.Store;

/** Takes the engagements of a handover into a store, after saying what that changes. One edit for each engagement. */
final class TakeoverVerb extends Verb {

    private final OptionSpec store;
    private final OptionSpec from;
    private final OptionSpec passphrase;
    private final OptionSpec prefer;
    private final OptionSpec dryRun;

    TakeoverVerb(Surroundings surroundings) {
        super(surroundings, "takeover", surroundings.words().say("cli.takeover.about"));
        store = storeOption();
        from = neededOption("--from", "FILE.age", Path.class, words().say("cli.takeover.from"));
        passphrase = neededOption("--passphrase-file", "FILE", Path.class, words().say("cli.option.passphrase"));
        prefer = option("--prefer", "ours|theirs", Preference.class, words().say("cli.takeover.prefer"));
        dryRun = flag("--dry-run", words().say("cli.takeover.dryRun"));
    }

    @Override
    int run() {
        Handover handover = read(PassphraseFile.read(passphrase, words()));
        Path place = storePlace(store);
        if (Boolean.TRUE.equals(dryRun.getValue())) {
            lookOnly(handover, place);
            return Exit.DONE;
        }
        try (Store open = Store.openAlone(place)) {
            List<Merge> merges = merges(handover, open);
            summarise(handover, merges);
            if (prefer.getValue() == null && merges.stream().anyMatch(Merge::needsPreference)) {
                throw new NotDone(words().say("cli.takeover.undecided"));
            }
            merges.forEach(merge -> keep(open, handover, merge));
        }
        say(words().say("cli.takeover.done", handover.files().size(), place.toString()));
        return Exit.DONE;
    }

    private Handover read(String secret) {
        Path file = from.getValue();
        try (InputStream in = Files.newInputStream(file)) {
            return Handover.read(in, secret);
        } catch (IOException e) {
            throw new NotDone(words().say("cli.takeover.unreadable", file.toString()), e);
        }
    }

    /** Makes no store where there is none. */
    private void lookOnly(Handover handover, Path place) {
        if (!Files.exists(place)) {
            summarise(handover, handover.files().stream().map(Merge::into).toList());
            return;
        }
        try (Store open = Store.openToRead(place)) {
            summarise(handover, merges(handover, open));
        }
    }

    private static List<Merge> merges(Handover handover, Store open) {
        return handover.files().stream().map(there -> open.engagements().stream()
                .filter(each -> each.id().equals(there.engagement().id())).findFirst()
                .map(here -> Merge.of(open.read(here.id()), there))
                .orElseGet(() -> Merge.into(there))).toList();
    }

    private void summarise(Handover handover, List<Merge> merges) {
        MergeWords said = new MergeWords(words());
        for (int i = 0; i < merges.size(); i++) {
            CaseFile there = handover.files().get(i);
            say(words().say("cli.takeover.engagement", there.engagement().name(), said.counts(merges.get(i))));
            said.lines(merges.get(i)).forEach(line -> say("  " + line));
        }
    }

    private void keep(Store open, Handover handover, Merge merge) {
        String label = words().say(merge.pages().isEmpty() ? "cli.takeover.edit" : "cli.takeover.edit.but-pages");
        Preference preference = prefer.getValue() == null ? Preference.OURS : prefer.getValue();
        open.keep(words().say("cli.takeover.pages"), merge.pages());
        merge.pages().forEach(change -> handover.pages().forEach((id, pdf) -> {
            if (id.equals(change.thing().id())) {
                open.keepPdf(id, pdf);
            }
        }));
        open.keep(label, merge.changes(preference));
    }
}
