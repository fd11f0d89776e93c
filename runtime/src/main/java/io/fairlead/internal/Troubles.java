package io.fairlead.internal;

import io.fairlead.EventHandlingException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What goes wrong while several things are done that all have to be tried. Made by the first trouble. Used by one thread. */
final class Troubles {

    private @Nullable EventFailures failures;
    private @Nullable Throwable other;

    private Troubles() {}

    /**
     * Adds one.
     *
     * @param soFar those before, or null
     * @return all of them
     */
    static Troubles add(@Nullable Troubles soFar, Throwable trouble) {
        Troubles all = soFar != null ? soFar : new Troubles();
        if (trouble instanceof EventHandlingException exception) {
            all.failures = EventFailures.addAll(all.failures, exception);
        } else {
            all.addOther(trouble);
        }
        return all;
    }

    private void addOther(Throwable trouble) {
        if (other == null) {
            other = trouble;
        } else {
            Reports.suppress(trouble, other);
        }
    }

    /**
     * What to throw: the failures of event handlers together, if there is nothing else; or the first of the rest, with all others suppressed in it.
     */
    RuntimeException toException() {
        Throwable first = other;
        if (failures == null) {
            return Rethrow.unchecked(Objects.requireNonNull(first));
        }
        RuntimeException together = failures.toException();
        if (first == null) {
            return together;
        }
        Reports.suppress(together, first);
        return Rethrow.unchecked(first);
    }
}
