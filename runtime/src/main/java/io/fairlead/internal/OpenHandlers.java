package io.fairlead.internal;

import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.Metadata;
import io.fairlead.registration.Registration;
import io.fairlead.registration.RegistrationEntry;
import io.fairlead.registration.RegistrationRefusedException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What was registered at run time for the types that a root declares open. Pipelines of open messages ask here at their core;
 * the generic ways in of a bus that has open types lead here with messages of classes that were unknown when it was compiled.
 */
public final class OpenHandlers {

    private final GeneratedBus bus;
    private final @Nullable String root;
    private final Class<?>[] open;
    private final Registry registry;
    private volatile Set<String> servedAtClose = Set.of(); // names, for a class would keep its loader

    /**
     * For generated buses, which make it when it is first needed.
     *
     * @param bus the bus
     * @param root the class that declares what is open; null if nothing is
     * @param open what it declares open
     */
    public OpenHandlers(GeneratedBus bus, @Nullable String root, Class<?>... open) {
        this.bus = bus;
        this.root = root;
        this.open = open.clone();
        registry = new Registry("the bus", bus.options().registrationCapacity());
    }

    Registration register(RegisteredHandler handler) {
        Class<?> type = handler.type();
        if (!isOpen(type)) {
            throw new RegistrationRefusedException("nothing was registered for " + type.getName() + ", which "
                    + (root != null ? root : "the root of " + bus.getClass().getName())
                    + " does not declare open: name it, or a supertype, in @GenerateBus(open = ...)");
        }
        Registration registration = registry.add(handler);
        if (registration == null) {
            throw Refusals.closed();
        }
        return registration;
    }

    private boolean isOpen(Class<?> type) {
        for (Class<?> each : open) {
            if (each.isAssignableFrom(type)) {
                return true;
            }
        }
        return false;
    }

    List<RegistrationEntry> entries() {
        return registry.entries();
    }

    void close() {
        servedAtClose = entries().stream().map(RegistrationEntry::type).collect(Collectors.toUnmodifiableSet());
        registry.close();
    }

    /**
     * What takes the place of the compiled handler of a command.
     *
     * @param message the command
     * @return null if nothing is registered for its class
     * @throws io.fairlead.BusClosedException if nothing is any more, because the bus was closed
     */
    public @Nullable RegisteredHandler command(Object message) {
        return orClosed(registry.command(message.getClass()), message);
    }

    /**
     * What takes the place of the compiled handler of a query.
     *
     * @param message the query
     * @return null if nothing is registered for its class
     * @throws io.fairlead.BusClosedException if nothing is any more, because the bus was closed
     */
    public @Nullable RegisteredHandler query(Object message) {
        return orClosed(registry.query(message.getClass()), message);
    }

    /** What was registered must not give way to what was compiled only because the bus is being closed. */
    private @Nullable RegisteredHandler orClosed(@Nullable RegisteredHandler found, Object message) {
        if (found == null
                && registry.isClosed()
                && servedAtClose.contains(message.getClass().getName())) {
            throw Refusals.closed();
        }
        return found;
    }

    /**
     * Who hears an event, besides compiled handlers.
     *
     * @param message the event
     * @return in the order of registration; empty once the bus is closed, which closes registrations, too
     */
    public List<RegisteredHandler> listeners(Object message) {
        return registry.listeners(message);
    }

    /**
     * Sends a command of a class that the bus does not know.
     *
     * @param message the command
     * @param metadata what travels with it, or null
     * @return the answer
     */
    public @Nullable Object send(@Nullable Message message, @Nullable Metadata metadata) {
        return answer(command(known(message)), message, metadata);
    }

    /**
     * Asks a query of a class that the bus does not know.
     *
     * @param message the query
     * @param metadata what travels with it, or null
     * @return the answer
     */
    public @Nullable Object ask(@Nullable Message message, @Nullable Metadata metadata) {
        return answer(query(known(message)), message, metadata);
    }

    private @Nullable Object answer(
            @Nullable RegisteredHandler handler, @Nullable Message message, @Nullable Metadata metadata) {
        if (handler == null) {
            throw unregistered(message);
        }
        return handler.handle(known(message), new PipelineContext(bus, metadata));
    }

    /**
     * Publishes an event of a class that the bus does not know.
     *
     * @param message the event
     * @param metadata what travels with it, or null
     */
    public void publish(@Nullable Message message, @Nullable Metadata metadata) {
        Event event = (Event) known(message);
        if (!isOpen(event.getClass())) {
            throw Refusals.unhandled(event);
        }
        if (registry.isClosed()) {
            throw Refusals.closed();
        }
        List<RegisteredHandler> hearing = listeners(event);
        if (hearing.isEmpty()) {
            return;
        }
        Metadata shared = metadata == null ? bus.newMetadata() : metadata;
        EventFailures failures = null;
        for (RegisteredHandler each : hearing) {
            try {
                each.handle(event, new PipelineContext(bus, shared));
            } catch (Throwable error) {
                failures = EventFailures.add(failures, bus.options(), event, each.name(), error);
            }
        }
        if (failures != null) {
            throw failures.toException();
        }
    }

    /**
     * Nobody handles it.
     *
     * @param message a command or a query
     * @return what to throw
     */
    public RuntimeException unregistered(@Nullable Object message) {
        Message unhandled = (Message) Objects.requireNonNull(message, "message");
        if (registry.isClosed()) {
            return Refusals.closed();
        }
        return root != null && isOpen(unhandled.getClass())
                ? Refusals.unregistered(unhandled, root)
                : Refusals.unhandled(unhandled);
    }

    private static Message known(@Nullable Message message) {
        return Objects.requireNonNull(message, "message");
    }
}
