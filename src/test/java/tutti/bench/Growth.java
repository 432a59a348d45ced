package tutti.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import tutti.model.Action;
import tutti.model.Change;
import tutti.store.Store;

/** How much larger a store is after many edits of one record, for the log keeps what was there before; and after old history was folded. */
final class Growth {

    private static final int EDITS = 10_000;
    private static final String NAME = "grown.tutti";

    private Growth() {}

    static String measure() throws IOException {
        Path file = Ground.fresh(Ground.EDITED, NAME);
        long before = Files.size(file);
        long first;
        try (Store store = Store.open(file)) {
            Action action = store.read(store.engagements().getFirst().id()).actions().getFirst();
            for (int i = 0; i < EDITS; i++) {
                Optional<LocalDate> due = Optional.of(BigCase.TODAY.plusDays(i));
                store.keep("Move the date", List.of(new Change.Keep(action.withDue(due))));
            }
        }
        first = Files.size(file);
        try (Store store = Store.open(file)) {
            store.upkeep().fold(LocalDate.ofInstant(Instant.now(), ZoneOffset.UTC).plusDays(2), ZoneOffset.UTC);
        }
        long folded = Files.size(file);
        Ground.clear(NAME);
        return "File after %,d edits of one record: %,d KB larger, %,d bytes an edit; with that history folded: %,d KB larger".formatted(
                EDITS, (first - before) / 1024, (first - before) / EDITS, (folded - before) / 1024);
    }
}
