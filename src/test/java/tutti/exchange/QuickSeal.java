package tutti.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Seals as the app does, but so cheaply that a guess costs nothing: for tests that are not about the seal. */
public final class QuickSeal {

    private static final int WORK = 4;

    private QuickSeal() {}

    /** Something that is no handover. */
    public static void seal(String plain, Path sealed, String passphrase) {
        try (OutputStream out = Files.newOutputStream(sealed)) {
            Age.encrypt(new ByteArrayInputStream(plain.getBytes(StandardCharsets.UTF_8)), out, passphrase, WORK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Over a file that is there, too. */
    public static void seal(Handover handover, Path sealed, String passphrase) {
        try (OutputStream out = Files.newOutputStream(sealed)) {
            handover.write(out, passphrase, WORK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
