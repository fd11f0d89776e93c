package io.fairlead.session;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.MessageBus;
import io.fairlead.Query;
import io.fairlead.registration.EventListener;
import io.fairlead.registration.MessageHandler;
import io.fairlead.registration.Registration;
import io.fairlead.registration.RegistrationEntry;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bus for one piece of work, such as a job or a conversation, with handlers and middleware of its own.
 *
 * <p>What is sent through the session, and what its handlers send in turn through their {@linkplain io.fairlead.MessageContext#bus()
 * context}, meets the session's middleware. A handler that the session has for the message's class takes the place of the bus's
 * pipeline, middleware included; without one, the message takes the bus's own way. Events reach the session's listeners first, and then the
 * bus's handlers. Nobody else is affected: what is sent through the bus, or through another session, knows nothing of this one.
 *
 * <p>{@link #close()} ends the session, and everything that it has registered is gone; the bus stays open. Closing twice has no further
 * effect. Messages that are under way then run to their end. Safe for use by many threads.
 *
 * @since 0.1.0
 */
public interface Session extends MessageBus {

    /**
     * Its id, which travels with its messages as {@link io.fairlead.Metadata#sessionId()}.
     *
     * @return what it was opened with
     */
    String id();

    /**
     * Handles commands of a class in this session.
     *
     * @param type the class of the commands, exactly; it need not be open
     * @param handler takes the place of an earlier one of this session
     * @param <R> the result of the commands
     * @param <C> the commands
     * @return takes it back before the session is closed
     * @throws SessionClosedException if the session is closed
     * @throws io.fairlead.registration.RegistrationRefusedException if the type is abstract, or {@link
     *     io.fairlead.BusOptions#registrationCapacity()} are registered in the session
     */
    @Override
    <R extends @Nullable Object, C extends Command<R>> Registration onCommand(
            Class<C> type, MessageHandler<? super C, ? extends R> handler);

    /**
     * Handles queries of a class in this session.
     *
     * @param type the class of the queries, exactly; it need not be open
     * @param handler takes the place of an earlier one of this session
     * @param <R> the result of the queries
     * @param <Q> the queries
     * @return takes it back before the session is closed
     * @throws SessionClosedException if the session is closed
     * @throws io.fairlead.registration.RegistrationRefusedException as {@link #onCommand} does
     */
    @Override
    <R extends @Nullable Object, Q extends Query<R>> Registration onQuery(
            Class<Q> type, MessageHandler<? super Q, ? extends R> handler);

    /**
     * Hears events of a type in this session, in the order of registration.
     *
     * @param type the class of the events or a supertype; it need not be open
     * @param listener hears them
     * @param <E> the events
     * @return takes it back before the session is closed
     * @throws SessionClosedException if the session is closed
     * @throws io.fairlead.registration.RegistrationRefusedException if {@link io.fairlead.BusOptions#registrationCapacity()} are
     *     registered in the session
     */
    @Override
    <E extends Event> Registration onEvent(Class<E> type, EventListener<? super E> listener);

    /**
     * Puts middleware around the messages of a type in this session. What was registered first is outermost.
     *
     * @param type the class of the messages or a supertype
     * @param middleware stands around them
     * @param <M> the messages
     * @throws SessionClosedException if the session is closed
     */
    <M extends Message> void around(Class<M> type, SessionMiddleware<? super M> middleware);

    /**
     * What the session has registered.
     *
     * @return handlers and listeners in the order of registration, and then middleware, outermost first
     */
    @Override
    List<RegistrationEntry> registrations();

    /**
     * Whether it was closed.
     *
     * @return false while messages may be sent through it
     */
    @Override
    boolean isClosed();
}
