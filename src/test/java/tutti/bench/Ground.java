package tutti.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tutti.exchange.Sample;
import tutti.i18n.Words;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.DraftPage;
import tutti.model.PaperSize;
import tutti.page.PageComposer;
import tutti.page.PageRenderer;
import tutti.page.StatusPage;
import tutti.store.Store;

/** The files that all figures are taken on, made once for a run. */
final class Ground {

    static final Path SAMPLE = place("sample.tutti");
    static final Path LARGE = place("large.tutti");
    static final Path EDITED = place("edited.tutti");
    static final Path PRINTED = place("printed.tsv");

    private static final int NEEDS_FOR_50_000_RECORDS = 2000;
    private static final int NEEDS_TO_EDIT = 50;

    private Ground() {}

    /** A place in the folder of this run. */
    static Path place(String name) {
        return Path.of(System.getProperty("tutti.bench.folder")).resolve(name);
    }

    static void prepare() throws IOException {
        Files.createDirectories(SAMPLE.getParent());
        store(SAMPLE, Sample.read());
        store(LARGE, BigCase.history(NEEDS_FOR_50_000_RECORDS));
        store(EDITED, BigCase.plan(NEEDS_TO_EDIT));
        PrintedText.keep(PRINTED, PrintedText.of(samplePage(PageRenderer.forTheClient(Words.english()))));
    }

    /** The sample's status page as PDF. */
    static byte[] samplePage(PageRenderer<StatusPage> renderer) {
        CaseFile file = Sample.read();
        return page(renderer, file);
    }

    static byte[] page(PageRenderer<StatusPage> renderer, CaseFile file) {
        DraftPage choices = file.draftPages().stream().findFirst().orElseThrow();
        return renderer.render(PageComposer.compose(file, file.engagement().fixedToday().orElseThrow(), choices, Words.english()).page(),
                PaperSize.A4).pdf();
    }

    /** A store as it was made, for somebody who will write to it. */
    static Path fresh(Path store, String name) {
        clear(name);
        try {
            return Files.copy(store, place(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a store away, with what SQLite leaves beside it. */
    static void clear(String name) {
        try {
            remove(place(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void store(Path place, CaseFile file) throws IOException {
        remove(place);
        List<Change> changes = Stream.concat(Stream.of(file.engagement()), file.all().stream()).<Change>map(Change.Keep::new).toList();
        try (Store store = Store.open(place)) {
            store.keep("Import", changes);
        }
    }

    private static void remove(Path store) throws IOException {
        for (String part : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(store.resolveSibling(store.getFileName() + part));
        }
    }
}
