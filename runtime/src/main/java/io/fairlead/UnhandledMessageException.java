package io.fairlead;

/**
 * A command or a query was sent generically whose class the bus did not know when it was compiled; or of a class that the
 * root declares open, while no handler of it was compiled and none is registered.
 *
 * <p>The first cannot happen for a class that the bus has a typed overload for. It does happen for a class that was compiled
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

    /**
     * Made by the bus.
     *
     * @param message the message that nothing handles yet
     * @param root the class that declares its type open
     */
    public UnhandledMessageException(Message message, String root) {
        super(
                "no handler is registered for " + message.getClass().getName() + ", which " + root
                        + " declares open; register one with "
                        + (message instanceof Command ? "onCommand" : "onQuery")
                        + ", or compile one",
                null);
    }
}
