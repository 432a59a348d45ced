package tutti.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tutti.exchange.AnyCase;
import tutti.exchange.Sample;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.IdSource;

/** Every link, bucket and measure agrees with a second computation that shares nothing with the first but the store's file. */
class SecondOpinionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final int SEEDS = 3;
    private static final int EDITS = 60;
    private static final int LOOK_EVERY = 12;

    @TempDir
    Path folder;

    private final Set<String> met = new HashSet<>();

    private void agree(Path file, CaseFile records, String when) throws SQLException {
        List<String> measured = SecondOpinion.byMeasures(records, TODAY);
        assertThat(SecondOpinion.bySql(file, records.engagement(), TODAY)).as(when).isEqualTo(measured);
        measured.stream().filter(line -> line.startsWith("link")).map(line -> line.substring(line.indexOf(' ', 5) + 1)).forEach(met::add);
    }

    private static List<Change> everything(CaseFile file) {
        return Stream.concat(Stream.of(file.engagement()), file.all().stream()).<Change>map(Change.Keep::new).toList();
    }

    @Test
    void on_the_sample_and_after_whatever_a_person_may_do_to_it() throws SQLException {
        for (int seed = 0; seed < SEEDS; seed++) {
            Path file = folder.resolve("edits-" + seed + ".db");
            CaseFile records = Sample.read();
            IdSource ids = new IdSource(() -> NOW, new Random(seed));
            RandomEdits edits = new RandomEdits(seed, ids, TODAY);
            try (Store store = Store.open(file)) {
                store.keep("Open the sample", everything(records));
                agree(file, records, "the sample");
                for (int edit = 1; edit <= EDITS; edit++) {
                    List<Change> changes = edits.next(records);
                    if (!changes.isEmpty()) {
                        store.keep("Edit " + edit, changes);
                        records = records.with(changes);
                    }
                    if (edit % LOOK_EVERY == 0) {
                        agree(file, records, "seed " + seed + ", edit " + edit);
                    }
                }
                assertThat(SecondOpinion.byMeasures(store.read(records.engagement().id()), TODAY)).isEqualTo(SecondOpinion.byMeasures(records, TODAY));
            }
        }
        assertThat(met).as("every state of every link was met, and nearly every reason").hasSizeGreaterThanOrEqualTo(22);
    }

    @Test
    void on_engagements_in_which_any_record_holds_anything() throws SQLException {
        for (int seed = 0; seed < SEEDS; seed++) {
            CaseFile records = new AnyCase(seed).next(4 + 2 * seed);
            Path file = folder.resolve("any-" + seed + ".db");
            try (Store store = Store.open(file)) {
                store.keep("Import", everything(records));
                agree(file, records, "seed " + seed);
            }
        }
    }
}
