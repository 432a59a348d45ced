package tutti.store;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Held by whoever has a store open to write it. The system lets go of it when its program ends, however it ends, so that a
 * crash leaves nothing to clean up.
 *
 * <p>One program takes the lock of a store once: on most systems a second try by the same program would open it for others.
 */
public final class StoreLock implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(StoreLock.class.getName());
    private static final String ENDING = ".lock";
    /** Behind the text in the file, because on Windows nobody else may read what is locked. */
    private static final long PLACE = 1L << 40;
    private static final int MOST_LETTERS = 200;
    private static final int DIGITS = 16;

    private final Optional<FileChannel> channel;

    private StoreLock(Optional<FileChannel> channel) {
        this.channel = channel;
    }

    /**
     * Takes the lock. Where no file can be made or locked beside the store, there is nothing to hold; then opening the
     * store says what is wrong.
     *
     * @throws StoreException with {@link StoreFault.InUse} if somebody else holds it
     */
    public static StoreLock take(Path store) {
        Path file = beside(store);
        try {
            return take(store, file);
        } catch (AccessDeniedException e) {
            return lookOnly(store, file);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "no lock beside the store", e);
            return new StoreLock(Optional.empty());
        }
    }

    private static StoreLock take(Path store, Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock(PLACE, 1, false) == null) {
                throw new StoreException(new StoreFault.InUse(store.toAbsolutePath(), holder(file)));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(System.getProperty("user.name", "").getBytes(StandardCharsets.UTF_8)));
            return new StoreLock(Optional.of(channel));
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new StoreException(new StoreFault.InUse(store.toAbsolutePath(), holder(file)), e);
        } catch (StoreException | IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Another user's lock can be looked at, if not taken. */
    private static StoreLock lookOnly(Path store, Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.tryLock(PLACE, 1, true) == null) {
                throw new StoreException(new StoreFault.InUse(store.toAbsolutePath(), holder(file)));
            }
        } catch (IOException | OverlappingFileLockException e) {
            LOG.log(Level.DEBUG, "the lock cannot be looked at", e);
        }
        return new StoreLock(Optional.empty());
    }

    private static String holder(Path file) {
        try {
            String name = Files.readString(file).strip();
            return name.substring(0, Math.min(name.length(), MOST_LETTERS));
        } catch (IOException e) {
            return "";
        }
    }

    private static Path beside(Path store) {
        Path real = real(store);
        return real.resolveSibling(real.getFileName() + ENDING);
    }

    private static Path real(Path store) {
        try {
            return store.toRealPath();
        } catch (IOException notThereYet) {
            return store.toAbsolutePath().normalize();
        }
    }

    /**
     * Where the window that has a store open listens for a second start. In this user's own folder for such things, not
     * beside the store: a socket's path must be short, and a memory stick takes none.
     */
    public static Path socket(Path store) {
        String name = "tutti-" + digest(real(store).toString()) + ".socket";
        Path runtime = Path.of(System.getenv().getOrDefault("XDG_RUNTIME_DIR", ""));
        if (runtime.isAbsolute() && Files.isWritable(runtime)) {
            return runtime.resolve(name);
        }
        Path own = Path.of(System.getProperty("java.io.tmpdir"), "tutti-" + System.getProperty("user.name", "").replaceAll("\\W", "_"));
        StorePlace.makeFolder(own);
        return own.resolve(name);
    }

    private static String digest(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public void close() {
        channel.ifPresent(held -> {
            // The empty file stays: were it deleted, two programs could come to hold locks on two files of its name.
            try (held) {
                held.truncate(0);
            } catch (IOException e) {
                LOG.log(Level.DEBUG, "the name of who held the lock stays", e);
            }
        });
    }
}
