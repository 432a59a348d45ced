package tutti.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Model.OptionSpec;
import tutti.i18n.Words;

/** A passphrase stands in the first line of a file, so that it shows neither in a list of processes nor in a shell's history. */
final class PassphraseFile {

    private PassphraseFile() {}

    /** @throws NotDone if the file cannot be read or its first line is empty */
    static String read(OptionSpec option, Words words) {
        Path file = option.getValue();
        try {
            String passphrase = Files.readString(file, StandardCharsets.UTF_8).lines().findFirst().orElse("");
            if (passphrase.isEmpty()) {
                throw new NotDone(words.say("cli.passphrase.empty", file.toString()));
            }
            return passphrase;
        } catch (IOException e) {
            throw new NotDone(words.say("cli.passphrase.unreadable", file.toString()), e);
        }
    }
}
