package io.fairlead.resilience;

import io.fairlead.policy.Bulkhead;
import io.fairlead.policy.Durations;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.bulkhead.BulkheadRegistry;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/** A bulkhead of Resilience4j, and how many it refused. */
final class Compartment {

    private final io.github.resilience4j.bulkhead.Bulkhead bulkhead;
    private final LongAdder refused = new LongAdder();

    Compartment(String name, Bulkhead policy, BulkheadRegistry registry) {
        bulkhead = registry.bulkhead(
                name,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(policy.value())
                        .maxWaitDuration(
                                policy.maximumWait().isEmpty() ? Duration.ZERO : Durations.parse(policy.maximumWait()))
                        .build());
    }

    /**
     * Takes a place, perhaps after a wait.
     *
     * @throws InterruptedException if the thread is interrupted as it waits; without a wait it is not looked at
     */
    void enter() throws InterruptedException {
        if (bulkhead.tryAcquirePermission()) {
            return;
        }
        refused.increment();
        if (Thread.interrupted()) {
            throw new InterruptedException("interrupted while waiting for " + bulkhead.getName());
        }
        throw new BulkheadFullException(bulkhead.getName());
    }

    void leave() {
        bulkhead.onComplete();
    }

    BulkheadStatus status() {
        int capacity = bulkhead.getMetrics().getMaxAllowedConcurrentCalls();
        return new BulkheadStatus(
                bulkhead.getName(),
                capacity,
                capacity - bulkhead.getMetrics().getAvailableConcurrentCalls(),
                refused.sum());
    }
}
