package tutti.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.OptionSpec;
import tutti.exchange.Json;
import tutti.model.CaseFile;
import tutti.store.Store;

/** Writes all engagements of a store as JSON. */
final class ExportVerb extends Verb {

    private final OptionSpec store;
    private final OptionSpec json;

    ExportVerb(Surroundings surroundings) {
        super(surroundings, "export", surroundings.words().say("cli.export.about"));
        store = storeOption();
        json = neededOption("--json", "FILE", Path.class, words().say("cli.export.json"));
    }

    @Override
    int run() {
        Path out = json.getValue();
        List<CaseFile> files;
        try (Store open = Store.openToRead(storePlace(store))) {
            files = open.engagements().stream().map(engagement -> open.read(engagement.id())).toList();
        }
        Output.write(out, bytes(files), words());
        int records = files.stream().mapToInt(file -> file.all().size()).sum();
        say(words().say("cli.export.done", files.size(), records, out.toString()));
        return Exit.DONE;
    }

    private static byte[] bytes(List<CaseFile> files) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            Json.write(files, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
