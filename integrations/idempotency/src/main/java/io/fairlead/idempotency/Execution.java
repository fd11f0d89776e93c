package io.fairlead.idempotency;

import io.fairlead.idempotency.Claim.Owned;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The run of a command that has its key. */
final class Execution {

    private final Idempotency idempotency;
    private final Owned owned;
    private final Terms terms;
    private final Future<?> renewal;

    Execution(Idempotency idempotency, Owned owned, Terms terms) {
        this.idempotency = idempotency;
        this.owned = owned;
        this.terms = terms;
        renewal = idempotency.renewal.begin(owned, terms.lease());
    }

    /**
     * Keeps the answer. What was done is done: where the answer can not be kept, the sender gets it all the same. The key is then left to its lease
     * and not released, since who repeats the command at once does so because of what the first one did.
     *
     * @param result the answer, of which bytes are made at once, as it may be changed until the commit
     * @param committed has something done when what the handler did is there to stay, and never if it is taken back
     */
    void succeeded(@Nullable Object result, Consumer<Runnable> committed) {
        renewal.cancel(false);
        try {
            byte[] bytes = idempotency.codecs.encodeResult(owned.key().message(), result);
            committed.accept(() -> keep(bytes));
        } catch (RuntimeException failure) {
            unkept(failure);
        }
    }

    private void keep(byte[] bytes) {
        try {
            if (!idempotency.store.complete(owned, bytes, terms.keepFor())) {
                idempotency.counters.overtaken.increment();
                logger().log(Level.WARNING, "the lease of {0} was over, and another has its key", owned.key());
            }
        } catch (RuntimeException failure) {
            unkept(failure);
        }
    }

    /** Of the failure only the class is logged: its text may hold the answer, or whatever else a sender likes to have in a log. */
    private void unkept(RuntimeException failure) {
        idempotency.counters.unkept.increment();
        logger().log(
                        Level.ERROR,
                        "could not keep the answer for {0}: {1}",
                        owned.key(),
                        failure.getClass().getName());
    }

    /** Frees the key: the next command under it is a first one. */
    @SuppressWarnings("ReferenceEquality") // none may suppress itself
    void failed(Throwable error) {
        renewal.cancel(false);
        idempotency.counters.failed.increment();
        try {
            idempotency.store.release(owned);
        } catch (RuntimeException failure) {
            if (failure != error) {
                error.addSuppressed(failure);
            }
        }
    }

    private static Logger logger() {
        return System.getLogger(Execution.class.getPackageName());
    }
}
