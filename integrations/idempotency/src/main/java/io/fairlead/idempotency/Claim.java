package io.fairlead.idempotency;

/**
 * What a store answers to who wants to run under a key.
 *
 * @since 0.1.0
 */
public sealed interface Claim {

    /**
     * Go ahead: the key is yours until the lease is over. To be shown at everything else that is asked of the store.
     *
     * @param key the key
     * @param fingerprint the command that it stands for
     * @param token tells this owner from every other that the key had or will have
     * @since 0.1.0
     */
    record Owned(IdempotencyKey key, String fingerprint, String token) implements Claim {}

    /**
     * It is done already.
     *
     * @param result the answer, as it was given to the store
     * @since 0.1.0
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared, and handed on once
    record Completed(byte[] result) implements Claim {}

    /**
     * Somebody else runs under the key.
     *
     * @since 0.1.0
     */
    record Running() implements Claim {}

    /**
     * The key stands for another command, which runs or is done.
     *
     * @since 0.1.0
     */
    record Different() implements Claim {}

    /**
     * There is no room for one more key.
     *
     * @since 0.1.0
     */
    record Full() implements Claim {}
}
