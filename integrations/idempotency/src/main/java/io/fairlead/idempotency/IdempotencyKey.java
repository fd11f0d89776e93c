package io.fairlead.idempotency;

import io.fairlead.redaction.Redaction;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is kept under.
 *
 * @param message the name of the command, which is none of a class
 * @param tenant whose data the command concerns; null if nobody said
 * @param principal whose key it is; null if nobody said, or if the key is that of a whole tenant
 * @param key the sender's key, or what was made of components of the command; 255 characters at most
 * @since 0.1.0
 */
public record IdempotencyKey(
        String message, @Nullable String tenant, @Nullable String principal, String key) {

    /** How many characters a key may have, which is also what the well known interfaces allow. */
    public static final int MAX_LENGTH = 255;

    /**
     * Checks the key.
     *
     * @throws IllegalArgumentException if the key is empty or too long
     */
    public IdempotencyKey {
        if (key.isEmpty() || key.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "A key must have 1 to " + MAX_LENGTH + " characters, but has " + key.length());
        }
    }

    /** For logs: without the key, which may be a secret between the sender and the application, and on one line, whoever sent it. */
    @Override
    public String toString() {
        return "IdempotencyKey[" + escaped(message) + ", tenant=" + escaped(tenant) + ", principal="
                + escaped(principal) + "]";
    }

    private static @Nullable String escaped(@Nullable String text) {
        return text == null ? null : Redaction.escape(text);
    }
}
