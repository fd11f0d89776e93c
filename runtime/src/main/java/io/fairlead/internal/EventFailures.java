package io.fairlead.internal;

import io.fairlead.BusOptions;
import io.fairlead.Event;
import io.fairlead.EventFailure;
import io.fairlead.EventHandlingException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The failures of one publication. Made by the first failure, so that a publication without one allocates nothing. Used
 * by one thread. What is to be thrown has a wide type, or the verifier would load the narrow one with every class that
 * may throw it.
 */
public final class EventFailures {

    private final List<EventFailure> failures = new ArrayList<>();

    private EventFailures() {}

    /**
     * Reports a failure to the sink and, unless the options isolate it, collects it.
     *
     * @param soFar the failures before this one, or null
     * @param options where the sink is
     * @param event the event
     * @param handler the handler's class
     * @param error what it threw
     * @return the failures, this one included if it was collected
     */
    public static @Nullable EventFailures add(
            @Nullable EventFailures soFar, BusOptions options, Event event, String handler, Throwable error) {
        if (options.isolatesEventErrors()) {
            isolate(options, event, handler, error);
            return soFar;
        }
        return addSurfaced(soFar, options, event, handler, error);
    }

    /**
     * Reports a failure to the sink and collects it.
     *
     * @param soFar the failures before this one, or null
     * @param options where the sink is
     * @param event the event
     * @param handler the handler's class
     * @param error what it threw
     * @return the failures, this one included
     */
    public static EventFailures addSurfaced(
            @Nullable EventFailures soFar, BusOptions options, Event event, String handler, Throwable error) {
        EventFailures all = soFar != null ? soFar : new EventFailures();
        all.failures.add(report(options, event, handler, error));
        return all;
    }

    /**
     * Reports a failure to the sink alone.
     *
     * @param options where the sink is
     * @param event the event
     * @param handler the handler's class
     * @param error what it threw
     */
    public static void isolate(BusOptions options, Event event, String handler, Throwable error) {
        report(options, event, handler, error);
    }

    private static EventFailure report(BusOptions options, Event event, String handler, Throwable error) {
        EventFailure failure = new EventFailure(event, handler, error);
        if (error instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        Reports.send(options.failureSink(), failure);
        return failure;
    }

    /**
     * Reports the failure of the one handler that an event has and, unless the options isolate it, throws it.
     *
     * @param options where the sink is
     * @param event the event
     * @param handler the handler's class
     * @param error what it threw
     */
    public static void only(BusOptions options, Event event, String handler, Throwable error) {
        EventFailures failures = add(null, options, event, handler, error);
        if (failures != null) {
            throw failures.toException();
        }
    }

    /**
     * Reports the failure of the one handler that an event has.
     *
     * @param options where the sink is
     * @param event the event
     * @param handler the handler's class
     * @param error what it threw
     * @return the exception to throw
     */
    public static RuntimeException onlySurfaced(BusOptions options, Event event, String handler, Throwable error) {
        return addSurfaced(null, options, event, handler, error).toException();
    }

    /**
     * Adds what another publication of the same command collected.
     *
     * @param soFar the failures before, or null
     * @param exception what that publication threw
     * @return all of them
     */
    static EventFailures addAll(@Nullable EventFailures soFar, EventHandlingException exception) {
        EventFailures all = soFar != null ? soFar : new EventFailures();
        all.failures.addAll(exception.failures());
        return all;
    }

    /**
     * What to throw after the last handler.
     *
     * @return the exception that holds all failures
     */
    public RuntimeException toException() {
        return new EventHandlingException(failures);
    }
}
