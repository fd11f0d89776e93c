package io.fairlead.internal;

import java.time.Clock;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Makes UUIDs of version 7 (RFC 9562, section 5.7): 48 bits of milliseconds, then 74 random bits.
 *
 * <p>They sort by time, which indexes like. The random bits come from {@link ThreadLocalRandom}: identifiers must be
 * different, not secret, and {@code SecureRandom} would cost a lock on a hot path.
 */
public final class TimeOrderedIds {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT_RFC = 0x8000_0000_0000_0000L;
    private static final long LOW_12_BITS = 0xFFFL;
    private static final long LOW_62_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    private TimeOrderedIds() {}

    /**
     * A new identifier.
     *
     * @param clock where its milliseconds come from
     * @return 36 characters
     */
    public static String next(Clock clock) {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        long high = clock.millis() << 16 | VERSION_7 | (random.nextLong() & LOW_12_BITS);
        long low = VARIANT_RFC | (random.nextLong() & LOW_62_BITS);
        return new UUID(high, low).toString();
    }
}
