package io.fairlead;

import java.util.List;

/**
 * At least one handler of an event failed; all the others have run.
 *
 * <p>Thrown to whoever published the event. When a command raised it, the command itself had succeeded: its handler and
 * its middleware are done, and sending it again would do its work twice.
 *
 * @since 0.1.0
 */
public final class EventHandlingException extends FairleadException {

    private static final long serialVersionUID = 1L;

    private final transient List<EventFailure> failures;

    /**
     * Made by the bus.
     *
     * @param failures at least one; the first becomes the cause, the others are suppressed exceptions
     */
    public EventHandlingException(List<EventFailure> failures) {
        super(describe(failures), failures.get(0).error());
        this.failures = List.copyOf(failures);
        for (EventFailure failure : failures.subList(1, failures.size())) {
            addSuppressed(failure.error());
        }
    }

    private static String describe(List<EventFailure> failures) {
        StringBuilder text = new StringBuilder();
        text.append(failures.size()).append(failures.size() == 1 ? " event handler failed" : " event handlers failed");
        for (EventFailure failure : failures) {
            text.append("; ").append(failure);
        }
        return text.toString();
    }

    /**
     * The failures.
     *
     * @return in the order in which they happened; empty after deserialisation
     */
    public List<EventFailure> failures() {
        return failures == null ? List.of() : failures;
    }
}
