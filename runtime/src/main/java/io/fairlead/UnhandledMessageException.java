package io.fairlead;

/**
 * A command or a query was sent generically whose class the bus did not know when it was compiled.
 *
 * <p>It cannot happen for a class that the bus has a typed overload for. It does happen for a class that was compiled
 * without the annotation processor, or after the root.
 *
 * @since 0.1.0
 */
public final class UnhandledMessageException extends FairleadException {

    private static final long serialVersionUID = 1L;

    /**
     * Made by the bus.
     *
     * @param message the message that nothing handles
     */
    public UnhandledMessageException(Message message) {
        super(
                "no handler is wired for " + message.getClass().getName() + "; compile the module that declares it with"
                        + " fairlead-processor, and the root after it",
                null);
    }
}
