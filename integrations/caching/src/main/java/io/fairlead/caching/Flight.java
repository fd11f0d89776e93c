package io.fairlead.caching;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * An answer that is being asked for, by one on behalf of all who want the same.
 *
 * <p>Its owner is written by whoever leads it, and read by those who are about to wait for it.
 */
final class Flight {

    /** Unlike that of any other, in any process. */
    final String id;

    /** When it took off. */
    final Moment moment;

    /** Never ends with an exception: one of the leader's would not come through as it is. */
    final CompletableFuture<Landing> landed = new CompletableFuture<>();

    private volatile @Nullable Thread owner;

    Flight(String id, Moment moment) {
        this.id = id;
        this.moment = moment;
    }

    /** The thread without which it does not land; null if there is no such thread. */
    @Nullable
    Thread owner() {
        return landed.isDone() ? null : owner;
    }

    /** From now on, the current thread has to come back for it to land. */
    void own() {
        owner = Thread.currentThread();
    }

    /** Its landing depends on no thread that anybody knows. */
    void disown() {
        owner = null;
    }
}
