package io.fairlead.idempotency;

import io.fairlead.idempotency.Claim.Owned;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/**
 * Where keys and answers are kept. A port: {@link MemoryIdempotencyStore} comes with this artifact, and what every store must do is in the
 * tests that it is published with, {@code IdempotencyStoreContract}.
 *
 * <p>A key is free, owned or completed. {@link #claim} makes a free one owned, atomically: of any number that ask at a time, in one process or several, one gets
 * it. The owner completes or releases it. An owner that dies does neither, and its lease runs out: then the key is
 * free again, to be claimed by the next one, who is told from it by the token. What an owner does that was overtaken so has no effect.
 *
 * <p>All time is the store's own, so that processes whose clocks differ agree on when a lease is over.
 *
 * <p><b>In a transaction</b> that the bus {@linkplain io.fairlead.BusOptions#transactions() knows of}, {@link #claim} and {@link #release} are called where the
 * command is sent, and {@link #complete} only after the commit, by the thread that commits. Nothing is called after a rollback: the key is left to its lease, which
 * is not renewed any more once the handler has ended. Each of the three so needs a transaction of its own, apart from that of the thread. A process
 * that dies between the commit and {@code complete} leaves an owner whose lease runs out, and a command that is handled a second time; so it is where the
 * transaction is further in than {@link IdempotencyMiddleware#ORDER}, and has ended when {@code complete} is called.
 *
 * <p><b>In a transaction that the bus does not know of</b>, all three are called within it, by the thread that runs the command. Where it encloses the
 * middleware, a store in the same database may take part in it, and answer and effects become visible together or not at all. No other store may be used
 * so: it would keep an answer that the rollback makes untrue. For one that takes part:
 *
 * <ul>
 *   <li>{@code claim} inserts a row for the key; on a conflict it reads the row that is there. Another transaction that inserts the same key
 *       waits in the database until this one has ended, so that it never sees an owner: it finds the answer, or it is the first. Who
 *       does not want to wait there takes a lock that can be refused, and answers {@link Claim.Running}.
 *   <li>{@code complete} updates the row, and the commit publishes it. If it fails, the transaction must not be committed any more, which the store sees to: what it
 *       throws is logged, and fails no command.
 *   <li>{@code release} has nothing to do, since the row goes with the rollback, as it does when the process dies. For the same reason {@code renew} answers
 *       true and does nothing: it is called by another thread, outside of the transaction.
 * </ul>
 *
 * <p>Must be safe for use by many threads, and be bounded.
 *
 * @since 0.1.0
 */
public interface IdempotencyStore {

    /**
     * Asks for a key.
     *
     * @param key the key
     * @param fingerprint what is to be run under it; equal for equal commands, 64 characters at most
     * @param lease after what time without {@linkplain #renew a sign of life} the key is free again
     * @return {@link Claim.Different} if the key is owned or completed with another fingerprint. If nobody owns it and it is not completed,
     *     {@link Claim.Owned}, or {@link Claim.Full}
     */
    Claim claim(IdempotencyKey key, String fingerprint, Duration lease);

    /**
     * Begins the lease anew.
     *
     * @param owned what {@link #claim} answered
     * @param lease how long it is from now on
     * @return false if the key is no longer the owner's, because it is completed or released, or the lease is over
     */
    boolean renew(Owned owned, Duration lease);

    /**
     * Keeps an answer. An owner whose lease is over may still do so while nobody else has the key.
     *
     * @param owned what {@link #claim} answered
     * @param result the answer; not changed afterwards
     * @param keepFor how long it is kept from now on
     * @return false if the answer is not kept, because the key is owned by another or completed by one
     * @throws RuntimeException if there is no room for the answer, or the store is out of order
     */
    boolean complete(Owned owned, byte[] result, Duration keepFor);

    /**
     * Frees a key: its command failed. Does nothing if it is no longer the owner's.
     *
     * @param owned what {@link #claim} answered
     */
    void release(Owned owned);

    /**
     * Tells when asking for a key again may help. A store that is told nothing of other processes looks now and then. No thread waits for it.
     *
     * @param key a key that was {@link Claim.Running}
     * @param atMost after how long to tell in any case
     * @return ends when the key may be free or completed, sooner than that, or when the time is over; on any thread, as nothing of an application
     *     goes on there
     */
    CompletionStage<Void> ended(IdempotencyKey key, Duration atMost);
}
