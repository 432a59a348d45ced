package tutti.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import tutti.model.CaseFile;

/**
 * The practice engagement that comes with the app. Its ids are fixed, so that opening it again replaces what is there
 * instead of doubling it, and so is its today.
 */
public final class Sample {

    private static final String RESOURCE = "/tutti/assets/sample.json";

    private Sample() {}

    public static CaseFile read() {
        try (InputStream in = Sample.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("the app comes with " + RESOURCE);
            }
            return Json.read(in).getFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
