package tutti.exchange;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key derivation of RFC 7914: makes a key of a passphrase so slowly, and with so much memory, that guessing does not
 * pay. It stands here because Java has none and the library that has it adds ten megabytes for this alone; the RFC's own
 * examples are its test, and the age command opens what is sealed with it.
 *
 * @param cost how many blocks are held at once, a power of two
 * @param blockSize in units of 128 bytes
 * @param parallel how often it is done, one after the other
 */
record Scrypt(int cost, int blockSize, int parallel) {

    private static final int SALSA_WORDS = 16;
    private static final int SALSA_ROUNDS = 8;
    private static final int HALF_BLOCK_BYTES = 64;

    Scrypt {
        if (Integer.bitCount(cost) != 1 || cost < 2 || blockSize < 1 || parallel < 1) {
            throw new IllegalArgumentException("no scrypt of cost " + cost);
        }
    }

    byte[] key(byte[] passphrase, byte[] salt, int length) throws GeneralSecurityException {
        int bytes = 2 * HALF_BLOCK_BYTES * blockSize;
        byte[] blocks = pbkdf2(passphrase, salt, parallel * bytes);
        for (int i = 0; i < parallel; i++) {
            ByteBuffer block = ByteBuffer.wrap(blocks, i * bytes, bytes).slice().order(ByteOrder.LITTLE_ENDIAN);
            int[] words = new int[bytes / Integer.BYTES];
            block.asIntBuffer().get(words);
            block.asIntBuffer().put(mixed(words));
        }
        return pbkdf2(passphrase, blocks, length);
    }

    private int[] mixed(int[] start) {
        int[] block = start;
        int[] next = new int[block.length];
        // Row by row: one array of this size might find no place in one piece.
        int[][] seen = new int[cost][];
        for (int i = 0; i < cost; i++) {
            seen[i] = block.clone();
            mix(block, next);
            int[] swap = block;
            block = next;
            next = swap;
        }
        for (int i = 0; i < cost; i++) {
            int[] one = seen[block[block.length - SALSA_WORDS] & (cost - 1)];
            for (int k = 0; k < block.length; k++) {
                block[k] ^= one[k];
            }
            mix(block, next);
            int[] swap = block;
            block = next;
            next = swap;
        }
        return block;
    }

    private static void mix(int[] from, int[] to) {
        int[] running = Arrays.copyOfRange(from, from.length - SALSA_WORDS, from.length);
        int pieces = from.length / SALSA_WORDS;
        for (int i = 0; i < pieces; i++) {
            for (int k = 0; k < SALSA_WORDS; k++) {
                running[k] ^= from[i * SALSA_WORDS + k];
            }
            salsa(running);
            int place = i / 2 + (i % 2) * (pieces / 2);
            System.arraycopy(running, 0, to, place * SALSA_WORDS, SALSA_WORDS);
        }
    }

    private static void salsa(int[] in) {
        int[] x = in.clone();
        for (int i = 0; i < SALSA_ROUNDS; i += 2) {
            quarter(x, 0, 4, 8, 12);
            quarter(x, 5, 9, 13, 1);
            quarter(x, 10, 14, 2, 6);
            quarter(x, 15, 3, 7, 11);
            quarter(x, 0, 1, 2, 3);
            quarter(x, 5, 6, 7, 4);
            quarter(x, 10, 11, 8, 9);
            quarter(x, 15, 12, 13, 14);
        }
        for (int i = 0; i < SALSA_WORDS; i++) {
            in[i] += x[i];
        }
    }

    private static void quarter(int[] x, int a, int b, int c, int d) {
        x[b] ^= Integer.rotateLeft(x[a] + x[d], 7);
        x[c] ^= Integer.rotateLeft(x[b] + x[a], 9);
        x[d] ^= Integer.rotateLeft(x[c] + x[b], 13);
        x[a] ^= Integer.rotateLeft(x[d] + x[c], 18);
    }

    /** PBKDF2 with HMAC-SHA-256 in a single round, over bytes: Java's own takes characters only. */
    private static byte[] pbkdf2(byte[] passphrase, byte[] salt, int length) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(passphrase, "HmacSHA256"));
        byte[] key = new byte[length];
        for (int block = 1, at = 0; at < length; block++, at += mac.getMacLength()) {
            mac.update(salt);
            byte[] piece = mac.doFinal(ByteBuffer.allocate(Integer.BYTES).putInt(block).array());
            System.arraycopy(piece, 0, key, at, Math.min(piece.length, length - at));
        }
        return key;
    }
}
