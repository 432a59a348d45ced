package tutti.cli;

import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;
import tutti.store.Restore;

/** Copies a store whole into one file, also while it is open in a window. */
final class BackupVerb extends Verb {

    private final OptionSpec store;
    private final OptionSpec out;
    private final OptionSpec passphrase;

    BackupVerb(Surroundings surroundings) {
        super(surroundings, "backup", surroundings.words().say("cli.backup.about"));
        store = storeOption();
        out = neededOption("--out", "FILE", Path.class, words().say("cli.backup.out"));
        passphrase = option("--passphrase-file", "FILE", Path.class, words().say("cli.backup.passphrase"));
    }

    @Override
    int run() {
        Path target = out.getValue();
        Path source = storePlace(store);
        if (passphrase.getValue() == null) {
            Restore.copy(source, target);
        } else {
            String secret = PassphraseFile.read(passphrase, words());
            try (ClearCopy clear = ClearCopy.beside(target, words())) {
                Restore.copy(source, clear.file());
                clear.seal(target, secret);
            }
        }
        say(words().say("cli.backup.done", source.toString(), target.toString()));
        return Exit.DONE;
    }
}
