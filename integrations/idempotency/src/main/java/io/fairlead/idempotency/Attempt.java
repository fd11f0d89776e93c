package io.fairlead.idempotency;

import io.fairlead.BusOverloadedException;
import io.fairlead.MessageContext;
import io.fairlead.idempotency.Claim.Owned;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * One command's way to its key.
 *
 * @param <R> its answer
 */
final class Attempt<R extends @Nullable Object> {

    private final Idempotency idempotency;
    private final IdempotencyKey key;
    private final String fingerprint;
    private final Terms terms;
    private final long begun = System.nanoTime();
    private boolean waited;

    Attempt(Idempotency idempotency, IdempotencyKey key, String fingerprint, Terms terms) {
        this.idempotency = idempotency;
        this.key = key;
        this.fingerprint = fingerprint;
        this.terms = terms;
    }

    /** Gets the key or the answer; waits on this thread, if need be. */
    Claim claim() throws InterruptedException {
        Claim claim = claimNow();
        while (claim instanceof Claim.Running) {
            Duration left = left();
            try {
                idempotency.store.ended(key, left).toCompletableFuture().get(left.toNanos(), TimeUnit.NANOSECONDS);
            } catch (TimeoutException over) {
                // The time that is left tells.
            } catch (ExecutionException failure) {
                throw new IllegalStateException("could not wait for " + key, failure.getCause());
            }
            claim = claimNow();
        }
        return claim;
    }

    /**
     * Gets the key or the answer; no thread waits. What follows on a wait, the handler included, goes on in the executor that completable futures have: whoever told of
     * the end is a timer's only thread, or runs another command and has its own sender to answer.
     */
    CompletionStage<Claim> claimLater() {
        Claim claim = claimNow();
        return claim instanceof Claim.Running
                ? idempotency.store.ended(key, left()).toCompletableFuture().thenComposeAsync(ended -> claimLater())
                : CompletableFuture.completedFuture(claim);
    }

    /** Answers the key, the answer, or, if there is time left to wait, that somebody else has it. */
    private Claim claimNow() {
        Claim claim = idempotency.store.claim(key, fingerprint, terms.lease());
        Counters counters = idempotency.counters;
        if (claim instanceof Claim.Different) {
            counters.refusedDifferent.increment();
            throw new KeyReusedException();
        }
        if (claim instanceof Claim.Full) {
            counters.refusedFull.increment();
            throw new BusOverloadedException("There is no room for another key of " + key.message(), null);
        }
        if (claim instanceof Claim.Running) {
            if (left().isZero()) {
                counters.refusedRunning.increment();
                throw new KeyInUseException();
            }
            if (!waited) {
                waited = true;
                counters.waited.increment();
            }
        }
        return claim;
    }

    private Duration left() {
        Duration left = terms.waitFor().minusNanos(System.nanoTime() - begun);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The run of who got the key. */
    Execution begin(Owned owned) {
        idempotency.counters.started.increment();
        return new Execution(idempotency, owned, terms);
    }

    /** The answer that was kept. */
    @SuppressWarnings({"unchecked", "NullAway"}) // what was kept under the command's name was its answer
    R replay(Claim.Completed completed, MessageContext context) {
        R result = (R) idempotency.codecs.decodeResult(key.message(), completed.result());
        idempotency.counters.replayed.increment();
        context.set(Idempotency.REPLAYED, true);
        return result;
    }
}
