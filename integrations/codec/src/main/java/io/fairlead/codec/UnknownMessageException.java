package io.fairlead.codec;

import io.fairlead.FairleadException;

/**
 * A registry was asked about a message that is not in it: one of another application, or of another version of this one.
 *
 * @since 0.1.0
 */
public final class UnknownMessageException extends FairleadException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by registries.
     *
     * @param what the name, or the class, that was looked for
     */
    public UnknownMessageException(String what) {
        super("No message is known here as " + what + ".", null);
    }
}
