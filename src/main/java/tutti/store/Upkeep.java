package tutti.store;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jdbi.v3.core.Handle;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Kind;
import tutti.model.Person;
import tutti.model.past.Folding;

/** What is done to a whole store and cannot be undone. Every method may throw a {@link StoreException}. */
public final class Upkeep {

    private final Handle handle;
    private final Transactions transactions;
    private final Faults faults;
    private final Tables tables;
    private final RecordReader reader;
    private final InstantSource clock;

    Upkeep(Handle handle, Transactions transactions, Faults faults, Tables tables, RecordReader reader, InstantSource clock) {
        this.handle = handle;
        this.transactions = transactions;
        this.faults = faults;
        this.tables = tables;
        this.reader = reader;
        this.clock = clock;
    }

    /**
     * Takes a person out of the whole store for good, past undo: their record, their readings, letters and back-briefs, their
     * words in concerns, needs, conversations, trust events and meetings, and their name, address and number wherever the
     * engagement, its log or half-typed text has them. Other records keep standing without them, in the past too. The file
     * keeps no trace; issued pages, which never change, and backups may: see {@link Backups#holding}. Whoever has the
     * engagement in memory must read it again.
     *
     * @param standIn stands where the name stood
     * @return the issued pages that still hold the name or the words
     * @throws IllegalArgumentException if there is no such person
     */
    public List<IssuedPage> purge(Id<? extends Person> person, String standIn) {
        List<String> pages = faults.guard("", () -> {
            handle.select("PRAGMA secure_delete = ON").mapTo(int.class).one();
            List<String> held = transactions.write(() -> {
                List<String> still = new Purge(handle, tables, person.toString(), standIn).purge();
                new NamedTexts(handle, "setting").keep(Purge.SETTING, clock.instant().toString());
                return still;
            });
            // Freed pages and the write-ahead log hold what was there before.
            rewrite();
            return held;
        });
        return faults.guard("", () -> reader.byId(Kind.ISSUED_PAGE, pages).values().stream()
                .map(RecordReader.Stored::thing).map(IssuedPage.class::cast).toList());
    }

    /**
     * Folds the edits of each engagement and day before {@code keepFrom} into one, which can no longer be undone. Every
     * day's end stays as it was; an edit that issued a page stays by itself. See {@link Past#foldable}.
     *
     * @param zone whose days are meant
     */
    public Folding fold(LocalDate keepFrom, ZoneId zone) {
        return faults.guard("", () -> {
            Folding folded = transactions.write(() -> new Fold(handle, keepFrom, zone).fold());
            rewrite();
            return folded;
        });
    }

    /** Writes the whole file anew, without what was freed, and empties the write-ahead log. */
    private void rewrite() {
        handle.execute("VACUUM");
        handle.select("PRAGMA wal_checkpoint(TRUNCATE)").map((row, context) -> row.getInt(1)).one();
    }
}
