package tutti.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import picocli.CommandLine.Model.OptionSpec;
import tutti.model.past.Comparison;
import tutti.store.Restore;
import tutti.store.StoreException;
import tutti.store.StoreFault;

/** Brings a backup back: into a new file, or, after saying what that changes, into the place of a store, which is kept. */
final class RestoreVerb extends Verb {

    private final OptionSpec from;
    private final OptionSpec store;
    private final OptionSpec replace;
    private final OptionSpec passphrase;

    RestoreVerb(Surroundings surroundings) {
        super(surroundings, "restore", surroundings.words().say("cli.restore.about"));
        from = neededOption("--from", "FILE", Path.class, words().say("cli.restore.from"));
        store = neededOption("--store", "FILE", Path.class, words().say("cli.restore.store"));
        replace = flag("--replace", words().say("cli.restore.replace"));
        passphrase = option("--passphrase-file", "FILE", Path.class, words().say("cli.restore.passphrase"));
    }

    @Override
    int run() {
        if (passphrase.getValue() == null) {
            return restore(from.getValue());
        }
        String secret = PassphraseFile.read(passphrase, words());
        try (ClearCopy clear = ClearCopy.beside(store.<Path>getValue(), words())) {
            clear.open(from.getValue(), secret);
            return restore(clear.file());
        }
    }

    private int restore(Path backup) {
        Path target = store.<Path>getValue().toAbsolutePath();
        if (!Files.exists(target)) {
            Restore.into(backup, target);
            say(words().say("cli.restore.done", from.getValue().toString(), target.toString()));
            return Exit.DONE;
        }
        Path restored = target.resolveSibling(target.getFileName() + ".restored");
        Restore.discard(restored);
        try {
            Restore.into(backup, restored);
            sayWhatChanges(restored, target);
            if (replace.getValue() == null) {
                throw new NotDone(words().say("cli.restore.there", target.toString()));
            }
            Path kept = Restore.swap(restored, target, LocalDateTime.now(surroundings().clock()));
            say(words().say("cli.restore.replaced", target.toString(), kept.toString()));
            return Exit.DONE;
        } finally {
            Restore.discard(restored);
        }
    }

    private void sayWhatChanges(Path restored, Path target) {
        try {
            Comparison comparison = Restore.compare(restored, target);
            comparison.lines().forEach(line -> say(words().say("cli.restore.line", line.engagement(), words().of(line.kind()), line.back(), line.gone(),
                    line.changed())));
            if (comparison.lines().isEmpty()) {
                say(words().say("cli.restore.same"));
            }
        } catch (StoreException e) {
            // A damaged store is what a backup is for; what it held can then not be told.
            if (!(e.fault() instanceof StoreFault.Damaged || e.fault() instanceof StoreFault.Unreadable || e.fault() instanceof StoreFault.Foreign)) {
                throw e;
            }
            complain(words().say(e.fault().key(), e.fault().arguments()));
        }
    }
}
