package tutti.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.OptionSpec;
import tutti.exchange.Handover;
import tutti.model.CaseFile;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.store.Store;

/** Seals one engagement, or all of them, into a file for somebody else. */
final class HandoverVerb extends Verb {

    private final OptionSpec store;
    private final OptionSpec engagement;
    private final OptionSpec out;
    private final OptionSpec passphrase;

    HandoverVerb(Surroundings surroundings) {
        super(surroundings, "handover", surroundings.words().say("cli.handover.about"));
        store = storeOption();
        engagement = option("--engagement", "NAME", String.class, words().say("cli.handover.engagement"));
        out = neededOption("--out", "FILE.age", Path.class, words().say("cli.handover.out"));
        passphrase = neededOption("--passphrase-file", "FILE", Path.class, words().say("cli.option.passphrase"));
    }

    @Override
    int run() {
        String secret = PassphraseFile.read(passphrase, words());
        Path file = out.getValue();
        Handover handover;
        try (Store open = Store.openToRead(storePlace(store))) {
            handover = handover(open);
        }
        Output.write(file, sealed(handover, secret), words());
        int records = handover.files().stream().mapToInt(each -> each.all().size()).sum();
        say(words().say("cli.handover.done", handover.files().size(), records, file.toString()));
        return Exit.DONE;
    }

    private Handover handover(Store open) {
        List<CaseFile> files = engagement.getValue() == null
                ? open.engagements().stream().map(each -> open.read(each.id())).toList()
                : List.of(new Engagements(surroundings(), open).chosen(engagement));
        Map<Id<IssuedPage>, byte[]> pages = new HashMap<>();
        files.stream().flatMap(each -> each.issuedPages().stream())
                .forEach(page -> open.pdf(page.id()).ifPresent(pdf -> pages.put(page.id(), pdf)));
        return new Handover(files, pages);
    }

    private static byte[] sealed(Handover handover, String secret) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            handover.write(bytes, secret);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
