package tutti.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Opens a file as a store, or says why it is none. */
final class StoreFile {

    enum Access {
        READ, WRITE,
        /** Written without a backup before a schema step: the file is a copy itself. */
        WRITE_COPY
    }

    private static final System.Logger LOG = System.getLogger(StoreFile.class.getName());

    private final Path file;
    private final Duration patience;
    private final InstantSource clock;
    private final Faults faults;

    /** @param clock dates the backup before a schema step */
    StoreFile(Path file, Duration patience, InstantSource clock) {
        this.file = file.toAbsolutePath();
        this.patience = patience;
        this.clock = clock;
        this.faults = new Faults(this.file);
    }

    /** The only connection to the file that this program holds. */
    Handle open(Access access) {
        if (Files.isDirectory(file)) {
            throw new StoreException(new StoreFault.Foreign(file));
        }
        if (access != Access.READ) {
            makeFile();
        } else if (!Files.exists(file)) {
            throw new StoreException(new StoreFault.Missing(file));
        }
        // As a URI, because a file's name may hold a question mark.
        Handle handle = faults.guard("", () -> connect("jdbc:sqlite:" + file.toUri(), access));
        return orClosed(handle, () -> {
            recognise(handle, access);
            if (access != Access.READ) {
                if (access == Access.WRITE && Schema.version(handle) > 0 && Schema.version(handle) < Schema.KNOWN) {
                    backUp(handle);
                }
                Schema.bringUp(handle);
                // Only after the step is in the file, so that no other program's file is ever changed.
                handle.select("PRAGMA journal_mode = WAL").mapTo(String.class).one();
                // A file that may not be written opens well enough; better to say so now than at the first edit. No row is
                // touched: a "BEGIN IMMEDIATE" alone would quietly become one for reading.
                handle.execute("DELETE FROM setting WHERE name IS NULL");
            } else if (Schema.version(handle) < Schema.KNOWN) {
                throw new StoreException(new StoreFault.Older(file));
            }
        });
    }

    /** Opens a store of whatever version, only to be read and copied. */
    static Handle openAnyVersion(Path file) {
        StoreFile itself = new StoreFile(file, Store.PATIENCE, InstantSource.system());
        if (!Files.isRegularFile(file)) {
            throw new StoreException(new StoreFault.Missing(file.toAbsolutePath()));
        }
        Handle handle = itself.faults.guard("", () -> itself.connect("jdbc:sqlite:" + file.toUri(), Access.READ));
        return itself.orClosed(handle, () -> itself.recognise(handle, Access.READ));
    }

    /** In the folder that was chosen, or else beside the store: no step is taken without a way back. */
    private void backUp(Handle handle) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneId.systemDefault());
        Backups chosen = Backups.chosen(file, new NamedTexts(handle, "setting").find(Backups.SETTING));
        try {
            chosen.make(handle, now);
        } catch (StoreException e) {
            LOG.log(Level.WARNING, "no backup before the schema step in " + chosen.folder(), e);
            Backups.beside(file).make(handle, now);
        }
    }

    static Handle inMemory() {
        Handle handle = new StoreFile(Path.of(""), Duration.ZERO, InstantSource.system()).connect("jdbc:sqlite::memory:", Access.WRITE);
        Schema.bringUp(handle);
        return handle;
    }

    private Handle orClosed(Handle handle, Runnable work) {
        try {
            return faults.guard("", () -> {
                work.run();
                return handle;
            });
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    /** Looks through the open file, and closes it if it is damaged. */
    static void refuseIfDamaged(Handle handle, Path file) {
        try {
            new Faults(file).guard("", () -> {
                String first = handle.select("PRAGMA quick_check(1)").mapTo(String.class).first();
                if (!first.equals("ok")) {
                    throw new StoreException(new StoreFault.Damaged(file, first.lines().findFirst().orElse("")));
                }
                return first;
            });
        } catch (RuntimeException e) {
            handle.close();
            throw e;
        }
    }

    private void makeFile() {
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new StoreException(new StoreFault.Missing(folder == null ? file : folder));
        }
        if (Files.isDirectory(file)) {
            throw new StoreException(new StoreFault.Foreign(file));
        }
        try {
            if (!Files.exists(file)) {
                Files.createFile(file, StorePlace.onlyMine("rw-------"));
            }
        } catch (FileAlreadyExistsException e) {
            // Another program made it at the same moment, with the same permissions.
            return;
        } catch (IOException e) {
            throw new StoreException(faults.of(e), e);
        }
    }

    private Handle connect(String url, Access access) {
        SQLiteConfig config = new SQLiteConfig();
        config.enforceForeignKeys(true);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setBusyTimeout(Math.toIntExact(patience.toMillis()));
        config.setReadOnly(access == Access.READ);
        // Nobody asks for them, and the driver would leave a query open behind every row that is written.
        config.setGetGeneratedKeys(false);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl(url);
        Jdbi jdbi = Jdbi.create(source);
        // Our SQL has no templates in it, and "<" in it is a "<".
        jdbi.getConfig(SqlStatements.class).setTemplateEngine((template, context) -> template).setSqlParser(new SqliteParameters());
        return jdbi.open();
    }

    private void recognise(Handle handle, Access access) {
        int id = Schema.applicationId(handle);
        int version = Schema.version(handle);
        boolean isNew = id == 0 && version == 0 && Schema.isEmpty(handle);
        boolean isOurs = id == Schema.APPLICATION_ID || isNew && access != Access.READ;
        if (!isOurs) {
            throw new StoreException(new StoreFault.Foreign(file));
        }
        if (version > Schema.KNOWN) {
            throw new StoreException(new StoreFault.Newer(file, version, Schema.KNOWN));
        }
    }
}
