package tutti.exchange;

import com.exceptionfactory.jagged.PayloadException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import java.io.ByteArrayInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;

/**
 * Seals what leaves the house with a passphrase, in the format of <a href="https://age-encryption.org/v1">age</a>: the
 * command {@code age -d} opens what is sealed here, and what {@code age -p} sealed is opened here.
 *
 * <p>Every method throws an {@link ExchangeException} with {@link Fault.NotSealed}, {@link Fault.NotByPassphrase},
 * {@link Fault.WrongPassphrase}, {@link Fault.CutOrAltered}, {@link Fault.NoPassphrase} or {@link Fault.Unreadable}.
 */
public final class Age {

    private static final byte[] HEAD = "age-encryption.org/v1\n".getBytes(StandardCharsets.US_ASCII);
    /** As age itself: a guess takes a quarter of a gigabyte and about a second. */
    static final int WORK = 18;
    private static final int PIECE = 1 << 16;

    private Age() {}

    /** Seals {@code plain}; both streams stay open. The result is whole only when this returns. */
    public static void encrypt(InputStream plain, OutputStream sealed, String passphrase) throws IOException {
        encrypt(plain, sealed, passphrase, WORK);
    }

    /** The same, at a cost of 2 to the power of {@code work} for each guess. */
    static void encrypt(InputStream plain, OutputStream sealed, String passphrase, int work) throws IOException {
        refuseEmpty(passphrase);
        try (WritableByteChannel channel = new StandardEncryptingChannelFactory().newEncryptingChannel(
                Channels.newChannel(new StaysOpen(sealed)), List.of(new AgePassphrase(passphrase, work)))) {
            byte[] piece = new byte[PIECE];
            for (int read = plain.readNBytes(piece, 0, PIECE); read > 0; read = plain.readNBytes(piece, 0, PIECE)) {
                for (ByteBuffer left = ByteBuffer.wrap(piece, 0, read); left.hasRemaining(); ) {
                    channel.write(left);
                }
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Java has the ciphers of age", e);
        }
        sealed.flush();
    }

    /**
     * Opens {@code sealed}; both streams stay open. When this throws, what came through already is a true beginning, but
     * no more than that: throw it away.
     */
    public static void decrypt(InputStream sealed, OutputStream plain, String passphrase) throws IOException {
        refuseEmpty(passphrase);
        byte[] head = sealed.readNBytes(HEAD.length);
        if (!Arrays.equals(head, HEAD)) {
            throw new ExchangeException(new Fault.NotSealed());
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), sealed);
        try (ReadableByteChannel channel = new StandardDecryptingChannelFactory().newDecryptingChannel(
                Channels.newChannel(whole), List.of(new AgePassphrase(passphrase, WORK)))) {
            ByteBuffer piece = ByteBuffer.allocate(PIECE);
            while (channel.read(piece) >= 0) {
                plain.write(piece.array(), 0, piece.position());
                piece.clear();
            }
        } catch (ExchangeException e) {
            throw e;
        } catch (GeneralSecurityException | PayloadException | RuntimeException e) {
            // The library runs off the end of a cut file in several ways.
            throw new ExchangeException(new Fault.CutOrAltered(), e);
        }
        plain.flush();
    }

    /** Seals a file into a new one, which is there whole and on the disk, or not at all. */
    public static void seal(Path plain, Path sealed, String passphrase) throws IOException {
        try (InputStream in = Files.newInputStream(plain)) {
            write(sealed, out -> encrypt(in, out, passphrase));
        }
    }

    /** Opens a sealed file into a new one, which is there whole and on the disk, or not at all. */
    public static void open(Path sealed, Path plain, String passphrase) throws IOException {
        try (InputStream in = Files.newInputStream(sealed)) {
            write(plain, out -> decrypt(in, out, passphrase));
        }
    }

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Into a new file, which is there whole and on the disk, or not at all. */
    static void write(Path to, Writing writing) throws IOException {
        if (Files.exists(to)) {
            throw new FileAlreadyExistsException(to.toString());
        }
        Path half = Files.createTempFile(to.toAbsolutePath().getParent(), ".tutti", ".part");
        try {
            try (OutputStream out = Files.newOutputStream(half, StandardOpenOption.WRITE, StandardOpenOption.SYNC)) {
                writing.to(out);
            }
            Files.move(half, to);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    private static void refuseEmpty(String passphrase) {
        if (passphrase.isEmpty()) {
            throw new ExchangeException(new Fault.NoPassphrase());
        }
    }

    /** The library closes what it writes to. */
    private static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
