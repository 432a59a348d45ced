package tutti.exchange;

import com.exceptionfactory.jagged.FileKey;
import com.exceptionfactory.jagged.RecipientStanza;
import com.exceptionfactory.jagged.RecipientStanzaReader;
import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.framework.codec.CanonicalBase64;
import com.exceptionfactory.jagged.framework.crypto.CipherKey;
import com.exceptionfactory.jagged.framework.crypto.EncryptedFileKey;
import com.exceptionfactory.jagged.framework.crypto.FileKeyDecryptorFactory;
import com.exceptionfactory.jagged.framework.crypto.FileKeyEncryptorFactory;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.StreamSupport;

/** The "scrypt" recipient of an age file: its key is wrapped by a passphrase. */
final class AgePassphrase implements RecipientStanzaReader, RecipientStanzaWriter {

    private static final String TYPE = "scrypt";
    private static final byte[] SALT_LABEL = "age-encryption.org/v1/scrypt".getBytes(StandardCharsets.US_ASCII);
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;
    private static final int WRAPPED_BYTES = 32;
    private static final int BLOCK_SIZE = 8;
    /** A file may ask for so much work that it would take all memory; 20 takes 1 GB, age itself writes 18. */
    private static final int MOST_WORK = 20;

    private final byte[] passphrase;
    private final int work;

    /** @param work the cost of a guess as a power of two */
    AgePassphrase(String passphrase, int work) {
        this.passphrase = passphrase.getBytes(StandardCharsets.UTF_8);
        this.work = work;
    }

    @Override
    public Iterable<RecipientStanza> getRecipientStanzas(FileKey fileKey) throws GeneralSecurityException {
        byte[] salt = new byte[SALT_BYTES];
        new SecureRandom().nextBytes(salt);
        CipherKey wrap = wrapKey(salt, work);
        byte[] body = new FileKeyEncryptorFactory().newFileKeyEncryptor().getEncryptedFileKey(fileKey, wrap).getEncoded();
        return List.of(new Stanza(List.of(CanonicalBase64.getEncoder().encodeToString(salt), Integer.toString(work)), body));
    }

    @Override
    public FileKey getFileKey(Iterable<RecipientStanza> stanzas) throws GeneralSecurityException {
        List<RecipientStanza> all = StreamSupport.stream(stanzas.spliterator(), false).toList();
        if (all.size() != 1 || !all.getFirst().getType().equals(TYPE)) {
            throw new ExchangeException(new Fault.NotByPassphrase());
        }
        RecipientStanza stanza = all.getFirst();
        if (stanza.getArguments().size() != 2 || stanza.getBody().length != WRAPPED_BYTES
                || !stanza.getArguments().get(1).matches("[1-9][0-9]?")) {
            throw new ExchangeException(new Fault.CutOrAltered());
        }
        byte[] salt = CanonicalBase64.getDecoder().decode(stanza.getArguments().getFirst().getBytes(StandardCharsets.US_ASCII));
        int asked = Integer.parseInt(stanza.getArguments().get(1));
        if (salt.length != SALT_BYTES || asked > MOST_WORK) {
            throw new ExchangeException(new Fault.CutOrAltered());
        }
        CipherKey wrap = wrapKey(salt, asked);
        try {
            return new FileKeyDecryptorFactory().newFileKeyDecryptor().getFileKey(new EncryptedFileKey(stanza.getBody()), wrap);
        } catch (GeneralSecurityException e) {
            throw new ExchangeException(new Fault.WrongPassphrase(), e);
        }
    }

    private CipherKey wrapKey(byte[] salt, int logCost) throws GeneralSecurityException {
        byte[] labelled = new byte[SALT_LABEL.length + salt.length];
        System.arraycopy(SALT_LABEL, 0, labelled, 0, SALT_LABEL.length);
        System.arraycopy(salt, 0, labelled, SALT_LABEL.length, salt.length);
        return new CipherKey(new Scrypt(1 << logCost, BLOCK_SIZE, 1).key(passphrase, labelled, KEY_BYTES));
    }

    private record Stanza(List<String> arguments, byte[] body) implements RecipientStanza {

        @Override
        public String getType() {
            return TYPE;
        }

        @Override
        public List<String> getArguments() {
            return arguments;
        }

        @Override
        public byte[] getBody() {
            return body;
        }
    }
}
