package io.fairlead.transaction;

/**
 * The transactions of an application, as far as a bus has to know of them: what follows from a message must wait until what the message did
 * is committed, and must not happen if it is rolled back. Set in {@link io.fairlead.BusOptions.Builder#transactions}; without one a message is
 * committed when its pipeline has succeeded.
 *
 * <p>What waits are the events of an {@link io.fairlead.Outcome} and {@code afterCommit} hooks. A middleware that begins a transaction
 * around its messages commits it before the pipeline ends, and these then need no waiting. They do where a message is sent from within another's
 * transaction, and joins it.
 *
 * <p>Called by many threads at once; each call is about the transaction of the thread that makes it. A handler that answers later ends on whatever
 * thread, and so waits for none.
 *
 * @since 0.1.0
 */
public interface TransactionSynchronization {

    /**
     * Whether this thread is in a transaction that may still be rolled back.
     *
     * @return false also while actions of {@link #afterCommit} run
     */
    boolean isActive();

    /**
     * Has something done when the transaction of this thread is committed, and never if it is rolled back. Called only while it
     * {@linkplain #isActive() is active}.
     *
     * @param action to be run once, after the commit, by the thread that commits, in the order of the calls and also when an earlier action threw. What
     *     actions throw, who asked for the commit gets
     */
    void afterCommit(Runnable action);
}
