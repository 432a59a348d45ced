package tutti.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A CSV file as it lies on the disk.
 *
 * @param name the file's name without its folder
 */
public record CsvFile(String name, byte[] bytes) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** @throws IOException if the file cannot be read */
    public static CsvFile read(Path path) throws IOException {
        return new CsvFile(path.getFileName().toString(), Files.readAllBytes(path));
    }

    /** The text, and whether it had to be taken for windows-1252 because it is not Unicode. */
    record Decoded(String text, boolean windows) {}

    Decoded decoded() {
        if (startsWith(0xFF, 0xFE)) {
            return new Decoded(bare(new String(bytes, StandardCharsets.UTF_16LE)), false);
        }
        if (startsWith(0xFE, 0xFF)) {
            return new Decoded(bare(new String(bytes, StandardCharsets.UTF_16BE)), false);
        }
        try {
            return new Decoded(bare(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()), false);
        } catch (CharacterCodingException notUtf8) {
            return new Decoded(new String(bytes, WINDOWS), true);
        }
    }

    private boolean startsWith(int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    private static String bare(String text) {
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }
}
