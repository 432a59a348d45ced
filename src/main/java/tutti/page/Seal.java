package tutti.page;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import tutti.i18n.Words;
import tutti.model.IssuedPage;

/** Whether the bytes of an issued page are still those that were issued. */
public enum Seal {
    /** They are. */
    WHOLE,
    /** They are not: somebody or something changed the file past this program. */
    BROKEN,
    /** Nobody can say: the page came in without its hash. */
    UNKNOWN;

    public static Seal of(IssuedPage page, byte[] pdf) {
        return page.sha256().isBlank() ? UNKNOWN : page.sha256().equalsIgnoreCase(sha256(pdf)) ? WHOLE : BROKEN;
    }

    /** What the manager is told when such a page is opened; empty when all is well. */
    public String say(Words words, IssuedPage page) {
        return switch (this) {
            case WHOLE -> "";
            case BROKEN -> words.say("page.seal.broken", page.number());
            case UNKNOWN -> words.say("page.seal.unknown", page.number());
        };
    }

    /** In hexadecimal. */
    static String sha256(byte[] pdf) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(pdf));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
