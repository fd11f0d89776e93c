package io.fairlead.caching;

import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** Numbers that no other process gives, since what carries one may get there. */
final class FlightNumbers {

    private final String process = UUID.randomUUID().toString();
    private final AtomicLong last = new AtomicLong();

    String next() {
        return process + '/' + last.incrementAndGet();
    }
}
