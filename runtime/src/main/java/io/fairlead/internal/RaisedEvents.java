package io.fairlead.internal;

import io.fairlead.Event;
import io.fairlead.EventBus;
import io.fairlead.EventHandlingException;
import io.fairlead.MessageContext;
import io.fairlead.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The events that one run of a pipeline raised.
 *
 * <p>A pipeline with around-style middleware may run its handler again, or answer without it; so the events of a run
 * are kept here until the whole pipeline has succeeded. Pipelines without around style need no instance. Used by one
 * thread.
 */
public final class RaisedEvents {

    private List<? extends Event> events = List.of();

    /** No events yet. */
    public RaisedEvents() {}

    /**
     * Begins a run, which has raised nothing yet.
     *
     * @return the events of the run before, in case this one fails
     */
    public List<? extends Event> begin() {
        List<? extends Event> earlier = events;
        events = List.of();
        return earlier;
    }

    /**
     * Takes back the events of a run that failed.
     *
     * @param earlier what {@link #begin()} returned
     */
    public void undo(List<? extends Event> earlier) {
        events = earlier;
    }

    /**
     * Keeps the events of a run that succeeded.
     *
     * @param outcome what the handler returned
     */
    public void keep(Outcome<?, ?> outcome) {
        events = outcome.events();
    }

    /**
     * Publishes the events that were kept.
     *
     * @param bus where to
     * @param context the command's context, or null if no handler of these events reads one
     */
    public void publish(EventBus bus, @Nullable MessageContext context) {
        publish(bus, events, context);
    }

    /**
     * Publishes events in order, all of them even when the first ones fail.
     *
     * @param bus where to
     * @param events what to publish
     * @param context the command's context, or null if no handler of these events reads one
     * @throws EventHandlingException with the failures of all events, when only handlers failed. What else publishing
     *     threw, as when a handler could not be made or the bus was closed meanwhile, is thrown as it is, with the rest
     *     suppressed in it
     */
    public static void publish(EventBus bus, List<? extends Event> events, @Nullable MessageContext context) {
        EventFailures failures = null;
        Throwable other = null;
        for (int i = 0; i < events.size(); i++) {
            try {
                publish(bus, events.get(i), context);
            } catch (EventHandlingException exception) {
                failures = EventFailures.addAll(failures, exception);
            } catch (Throwable error) {
                other = first(other, error);
            }
        }
        if (other != null) {
            throw Rethrow.unchecked(failures == null ? other : first(other, failures.toException()));
        }
        if (failures != null) {
            throw failures.toException();
        }
    }

    private static void publish(EventBus bus, Event event, @Nullable MessageContext context) {
        if (bus instanceof GeneratedBus generated && generated.publishInSession(event, context)) {
            return;
        }
        if (context == null) {
            bus.publish(event);
        } else {
            bus.publish(event, context.caused());
        }
    }

    @SuppressWarnings("ReferenceEquality") // an error must not be suppressed in itself
    private static Throwable first(@Nullable Throwable earlier, Throwable error) {
        if (earlier == null) {
            return error;
        }
        if (earlier != error) {
            earlier.addSuppressed(error);
        }
        return earlier;
    }
}
