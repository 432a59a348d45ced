package tutti.model;

import java.util.UUID;

/**
 * Names one record for ever. A UUID of version 7, so that ids made on two laptops never collide and sort by the moment
 * they were made: of two records of the same date, the one with the greater id was entered later.
 *
 * @param <T> the kind of record that is named
 */
public record Id<T extends Thing>(UUID value) implements Comparable<Id<?>> {

    /** @throws IllegalArgumentException if {@code text} is not a UUID */
    public static <T extends Thing> Id<T> of(String text) {
        return new Id<>(UUID.fromString(text));
    }

    /** Unsigned, so that ids sort by time. */
    @Override
    public int compareTo(Id<?> other) {
        int high = Long.compareUnsigned(value.getMostSignificantBits(), other.value.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(value.getLeastSignificantBits(), other.value.getLeastSignificantBits());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
