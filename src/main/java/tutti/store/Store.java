package tutti.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import tutti.model.CaseFile;
import tutti.model.Change;
import tutti.model.Engagement;
import tutti.model.Id;
import tutti.model.IssuedPage;
import tutti.model.Kind;
import tutti.model.Thing;

/**
 * One file with engagements. What {@link #keep} returned from is on the disk. Not thread-safe: one thread uses it.
 *
 * <p>Every method may throw a {@link StoreException}; then it changed nothing.
 */
public final class Store implements AutoCloseable {

    /** How long another program may hold the file before it counts as locked. */
    public static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Path file;
    private final Handle handle;
    private final InstantSource clock;
    private final Faults faults;
    private final FilePlace place;
    private final Transactions transactions;
    private final Tables tables = new Tables();
    private final Statements statements;
    private final RecordReader reader;
    private final RecordWriter writer;
    private final EditLog log;
    private final NamedTexts typing;
    private final NamedTexts settings;
    private final IssuedPdfs pdfs;
    private Optional<StoreLock> lock = Optional.empty();

    Store(Path file, Handle handle, InstantSource clock) {
        this.file = file;
        this.handle = handle;
        this.clock = clock;
        this.faults = new Faults(file);
        this.place = FilePlace.of(file);
        this.transactions = new Transactions(handle, place::refuseIfElsewhere);
        this.statements = new Statements(handle);
        this.reader = new RecordReader(statements, tables, file);
        this.writer = new RecordWriter(statements, tables, reader);
        this.log = new EditLog(handle, statements, clock);
        this.typing = new NamedTexts(handle, "typing");
        this.settings = new NamedTexts(handle, "setting");
        this.pdfs = new IssuedPdfs(handle);
    }

    /** Opens a store, makes it if it is not there, and brings its schema up to date. The folder must be there. */
    public static Store open(Path file) {
        return open(file, InstantSource.system(), PATIENCE);
    }

    /**
     * The same.
     *
     * @param clock dates the edits
     * @param patience how long another program may hold the file before it counts as locked
     */
    public static Store open(Path file, InstantSource clock, Duration patience) {
        return new Store(file.toAbsolutePath(), new StoreFile(file, patience, clock).open(StoreFile.Access.WRITE), clock);
    }

    /**
     * The same, and nobody else may open it so until it is closed: what a window and a writing command do. A store that the
     * disk has damaged is found out here, and not at some later edit.
     *
     * @throws StoreException with {@link StoreFault.InUse} at once if somebody has it open
     */
    public static Store openAlone(Path file) {
        StoreLock lock = StoreLock.take(file);
        try {
            Store store = open(file);
            store.lock = Optional.of(lock);
            StoreFile.refuseIfDamaged(store.handle, store.file);
            return store;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /**
     * Makes a new store and opens it alone.
     *
     * @throws StoreException with {@link StoreFault.Taken} if there is a file of that name already
     */
    public static Store begin(Path file) {
        if (Files.exists(file)) {
            throw new StoreException(new StoreFault.Taken(file.toAbsolutePath()));
        }
        return openAlone(file);
    }

    /** Opens a store that is there, only to be read: whatever would change it is refused as {@link StoreFault.ReadOnly}. */
    public static Store openToRead(Path file) {
        return open(file, StoreFile.Access.READ);
    }

    /** Opens a copy of a backup and brings its schema up to date; no further backup is made of it. */
    static Store openRestored(Path file) {
        return open(file, StoreFile.Access.WRITE_COPY);
    }

    private static Store open(Path file, StoreFile.Access access) {
        InstantSource clock = InstantSource.system();
        return new Store(file.toAbsolutePath(), new StoreFile(file, PATIENCE, clock).open(access), clock);
    }

    /** A store that is gone when it is closed. It has no file: {@link #file} is an empty path. */
    public static Store inMemory() {
        return new Store(Path.of(""), StoreFile.inMemory(), InstantSource.system());
    }

    /** Absolute. */
    public Path file() {
        return file;
    }

    /** All engagements but dropped ones, in the order in which they were made. */
    public List<Engagement> engagements() {
        return faults.guard("", () -> reader.liveEngagements().stream().map(Engagement.class::cast).toList());
    }

    /**
     * All records of an engagement but dropped ones. Ids in them may name dropped records.
     *
     * @throws IllegalArgumentException if there is no such engagement
     */
    public CaseFile read(Id<Engagement> engagement) {
        return faults.guard("", () -> transactions.read(() -> {
            String id = engagement.toString();
            Engagement itself = (Engagement) reader.live(Kind.ENGAGEMENT, id).stream().findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("no engagement " + id));
            List<Thing> things = new ArrayList<>();
            Arrays.stream(Kind.values()).filter(kind -> kind != Kind.ENGAGEMENT)
                    .forEach(kind -> things.addAll(reader.live(kind, id)));
            return CaseFile.of(itself, things);
        }));
    }

    /**
     * Writes an edit: all of it or nothing. What was undone before can then no longer be redone. An edit that changes
     * nothing leaves no trace.
     *
     * @param label what the person did, for undo and history: "Rename stakeholder"
     * @param changes all of one engagement
     * @throws IllegalArgumentException if they are of more than one engagement
     */
    public void keep(String label, List<Change> changes) {
        edit(label, changes, () -> {});
    }

    /** Writes an edit and, with it, the PDF of the page that it issues. From then on neither ever changes. */
    public void issue(String label, List<Change> changes, Id<IssuedPage> page, byte[] pdf) {
        edit(label, changes, () -> pdfs.insert(page, pdf));
    }

    private void edit(String label, List<Change> changes, Runnable besides) {
        List<Id<Engagement>> engagements = changes.stream().map(change -> change.thing().engagement()).distinct().toList();
        if (engagements.isEmpty()) {
            return;
        }
        if (engagements.size() > 1) {
            throw new IllegalArgumentException("an edit belongs to one engagement");
        }
        faults.guard(label, () -> transactions.writeStrictly(() -> {
            RecordWriter.Writing writing = writer.compare(changes, clock.instant());
            if (writing.isEmpty()) {
                return false;
            }
            if (writing.bringsNew()) {
                transactions.deferReferences();
            }
            long number = log.open(label, engagements.getFirst().toString());
            writer.write(writing);
            besides.run();
            log.cutRedo();
            log.close(number);
            return true;
        }));
    }

    /**
     * Takes back the last edit that is not taken back yet, whichever engagement it belongs to, also after a restart.
     *
     * @return what to apply in memory; empty if there is nothing to undo
     */
    public Optional<Edit> undo() {
        return faults.guard(undoLabel().orElse(""), () -> transactions.write(() -> UndoOrder.of(log, reversal()).next().map(reversal()::undo)));
    }

    /** Does again what was undone last. */
    public Optional<Edit> redo() {
        return faults.guard(redoLabel().orElse(""), () -> transactions.write(() -> log.nextRedo().map(reversal()::redo)));
    }

    /**
     * Brings a dropped record back, with what went with it because it could not stand alone, and with the links to them
     * that were cut then, unless something else was put in their place since. One edit.
     *
     * @return what to apply in memory; empty if there is no such record, or it is in sight
     */
    public Optional<Edit> bringBack(String label, Id<? extends Thing> record) {
        List<Change> changes = faults.guard(label, () -> new BringingBack(handle, tables, reader).changes(record.toString()));
        keep(label, changes);
        return changes.stream().findFirst().map(any -> new Edit(label, any.thing().engagement(), changes));
    }

    /** What is done to the whole file, past undo. */
    public Upkeep upkeep() {
        return new Upkeep(handle, transactions, faults, tables, reader, clock);
    }

    /** What the log tells about the past. */
    public Past past() {
        return new Past(handle, faults, tables, reader, () -> UndoOrder.of(log, reversal()));
    }

    private Reversal reversal() {
        return new Reversal(handle, statements, tables, reader, log);
    }

    /** The label of the edit that {@link #undo} would take back. */
    public Optional<String> undoLabel() {
        return faults.guard("", () -> UndoOrder.of(log, reversal()).next().map(EditLog.Entry::label));
    }

    /**
     * The labels of the edits after it that stay, the last first: one that issued a page, for that never changes, and those
     * that the page was made of.
     */
    public List<String> passedOverByUndo() {
        return faults.guard("", () -> UndoOrder.of(log, reversal()).staying().stream().map(EditLog.Entry::label).toList());
    }

    /** The label of the edit that {@link #redo} would do again. */
    public Optional<String> redoLabel() {
        return faults.guard("", () -> log.nextRedo().map(EditLog.Entry::label));
    }

    /** Keeps what stands in an open editor. Not part of any edit. */
    public void keepTyping(String place, String text) {
        guard(() -> {
            this.place.refuseIfElsewhere();
            typing.keep(place, text);
        });
    }

    public Optional<String> typed(String place) {
        return faults.guard("", () -> typing.find(place));
    }

    public void forgetTyping(String place) {
        guard(() -> typing.forget(place));
    }

    /** All that was typed and neither kept nor forgotten, by place. */
    public Map<String, String> allTyped() {
        return faults.guard("", typing::all);
    }

    /** Keeps the PDF of a page that is in the store. The same PDF may be given again, another one is refused. */
    public void keepPdf(Id<IssuedPage> page, byte[] pdf) {
        guard("PDF", () -> pdfs.insert(page, pdf));
    }

    /** Writes an edit that brings issued pages with their PDFs. Pages that are here already stay as they are. */
    public void bring(String label, List<Change> changes, Map<Id<IssuedPage>, byte[]> papers) {
        List<Id<IssuedPage>> news = papers.keySet().stream().filter(page -> !pdfs.isIssued(page)).toList();
        edit(label, changes.stream().filter(change -> !(change.thing() instanceof IssuedPage page && pdfs.isIssued(page.id()))).toList(),
                () -> news.forEach(page -> pdfs.insert(page, papers.get(page))));
    }

    public Optional<byte[]> pdf(Id<IssuedPage> page) {
        return faults.guard("", () -> pdfs.of(page));
    }

    /** Keeps a preference of this person on this computer. Not part of any edit. */
    public void keepSetting(String name, String value) {
        guard(() -> settings.keep(name, value));
    }

    public Optional<String> setting(String name) {
        return faults.guard("", () -> settings.find(name));
    }

    /** The backups of this store, in the folder that was chosen; empty for a store in memory. */
    public Optional<Backups> backups() {
        // What was saved of a damaged store bears its name, and is in memory.
        boolean inMemory = faults.guard("", () -> handle.select("SELECT coalesce(file, '') = '' FROM pragma_database_list WHERE name = 'main'")
                .mapTo(boolean.class).one());
        return inMemory ? Optional.empty() : Optional.of(Backups.chosen(file, setting(Backups.SETTING)));
    }

    /** Chooses where backups go from now on; those that are elsewhere stay there. */
    public void keepBackupFolder(Path folder) {
        keepSetting(Backups.SETTING, folder.toAbsolutePath().toString());
    }

    /** Looks through the whole file; empty if all is well. */
    public List<Finding> check() {
        return new Inspection(handle, reader).findings();
    }

    @Override
    public void close() {
        try {
            guard(handle::close);
        } finally {
            lock.ifPresent(StoreLock::close);
        }
    }

    private void guard(Runnable work) {
        guard("", work);
    }

    private void guard(String label, Runnable work) {
        faults.guard(label, () -> {
            work.run();
            return true;
        });
    }
}
