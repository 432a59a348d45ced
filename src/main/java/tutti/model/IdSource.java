package tutti.model;

import java.time.InstantSource;
import java.util.Random;
import java.util.UUID;

/**
 * Makes new ids: UUIDs of version 7 (RFC 9562, section 5.7), strictly increasing within one source even when the clock
 * stands still or is set back.
 */
public final class IdSource {

    private static final int RANDOM_A_BITS = 12;

    private final InstantSource clock;
    private final Random random;
    private long lastStamp;

    public IdSource(InstantSource clock, Random random) {
        this.clock = clock;
        this.random = random;
    }

    public synchronized <T extends Thing> Id<T> next() {
        // The 12 bits after the milliseconds serve as the counter of RFC 9562, 6.2 method 3.
        lastStamp = Math.max(clock.millis() << RANDOM_A_BITS, lastStamp + 1);
        long millis = lastStamp >>> RANDOM_A_BITS;
        long counter = lastStamp & 0xFFF;
        long high = millis << 16 | 0x7000 | counter;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        return new Id<>(new UUID(high, low));
    }
}
