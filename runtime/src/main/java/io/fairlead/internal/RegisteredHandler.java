package io.fairlead.internal;

import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.registration.EventListener;
import io.fairlead.registration.MessageHandler;
import io.fairlead.registration.RegistrationEntry.Kind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A handler or a listener that was registered at run time. Two are the same only if they are one. */
public final class RegisteredHandler {

    private final Kind kind;
    private final Class<?> type;
    private final MessageHandler<Object, ?> handler;

    private RegisteredHandler(Kind kind, Class<?> type, MessageHandler<Object, ?> handler) {
        this.kind = kind;
        this.type = Objects.requireNonNull(type, "type");
        this.handler = handler;
    }

    @SuppressWarnings("unchecked") // it is found by the class of its messages
    static RegisteredHandler of(Kind kind, Class<?> type, MessageHandler<?, ?> handler) {
        return new RegisteredHandler(
                kind, type, (MessageHandler<Object, ?>) Objects.requireNonNull(handler, "handler"));
    }

    @SuppressWarnings("unchecked") // it hears what is an instance of the type
    static RegisteredHandler of(Class<?> type, EventListener<?> listener) {
        EventListener<Object> any = (EventListener<Object>) Objects.requireNonNull(listener, "listener");
        return new RegisteredHandler(Kind.LISTENER, type, (event, context) -> {
            any.handle(event, context);
            return null;
        });
    }

    Kind kind() {
        return kind;
    }

    Class<?> type() {
        return type;
    }

    /**
     * Handles a message.
     *
     * @param message of its class
     * @param context of the message
     * @return the answer; null for an event. What the handler throws is thrown as it is
     */
    public @Nullable Object handle(Object message, MessageContext context) {
        try {
            return handler.handle(message, context);
        } catch (Throwable error) {
            throw Rethrow.unchecked(error);
        }
    }

    /**
     * A context that leads through the middleware of an event to this listener.
     *
     * @param bus the bus
     * @param metadata of the event
     * @return a new context, for {@link #hear}
     */
    public MessageContext context(GeneratedBus bus, Metadata metadata) {
        return new ListenerContext(bus, metadata, this);
    }

    /**
     * Tells an event to the listener that its context leads to.
     *
     * @param event the event
     * @param context what {@link #context} made
     */
    public static void hear(Object event, MessageContext context) {
        ((ListenerContext) context).listener().handle(event, context);
    }

    /**
     * What failures name.
     *
     * @return words for people
     */
    public String name() {
        return "a listener registered for " + type.getName();
    }
}
