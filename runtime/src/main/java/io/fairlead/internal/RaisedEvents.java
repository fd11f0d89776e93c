package io.fairlead.internal;

import io.fairlead.Event;
import io.fairlead.EventHandlingException;
import io.fairlead.MessageContext;
import io.fairlead.transaction.TransactionSynchronization;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Publishes what handlers raise. */
public final class RaisedEvents {

    private RaisedEvents() {}

    /**
     * Publishes events in order, all of them even when the first ones fail; in a transaction, when that is committed.
     *
     * @param bus where to
     * @param events what to publish
     * @param context the command's context, or null if no handler of these events reads one
     * @throws EventHandlingException with the failures of all events, when only handlers failed. What else publishing
     *     threw, as when a handler could not be made or the bus was closed meanwhile, is thrown as it is, with the rest
     *     suppressed in it
     */
    public static void publish(GeneratedBus bus, List<? extends Event> events, @Nullable MessageContext context) {
        if (events.isEmpty()) {
            return;
        }
        TransactionSynchronization transactions = bus.options().transactions();
        if (transactions != null && transactions.isActive()) {
            new PendingEffects(bus, context, events).settle();
            return;
        }
        publishNow(bus, events, context);
    }

    /**
     * Publishes events in order, whatever transaction this thread is in: the answer that they belong to came later, and to whatever thread.
     *
     * @param bus where to
     * @param events what to publish
     * @param context the command's context, or null if no handler of these events reads one
     * @throws EventHandlingException as {@link #publish} does
     */
    public static void publishNow(GeneratedBus bus, List<? extends Event> events, @Nullable MessageContext context) {
        Troubles troubles = publish(null, bus, events, context);
        if (troubles != null) {
            throw troubles.toException();
        }
    }

    /** Publishes all of them, whatever goes wrong. */
    static @Nullable Troubles publish(
            @Nullable Troubles soFar,
            GeneratedBus bus,
            List<? extends Event> events,
            @Nullable MessageContext context) {
        Troubles troubles = soFar;
        for (int i = 0; i < events.size(); i++) {
            try {
                publish(bus, events.get(i), context);
            } catch (Throwable error) {
                troubles = Troubles.add(troubles, error);
            }
        }
        return troubles;
    }

    private static void publish(GeneratedBus bus, Event event, @Nullable MessageContext context) {
        if (bus.publishInSession(event, context)) {
            return;
        }
        if (context == null) {
            bus.publish(event);
        } else {
            bus.publish(event, context.caused());
        }
    }
}
