package io.fairlead.session;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.MessageBus;
import io.fairlead.Query;
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
     * @param type the class of the commands, exactly
     * @param handler takes the place of an earlier one of this session
     * @param <R> the result of the commands
     * @param <C> the commands
     * @throws SessionClosedException if the session is closed
     */
    <R extends @Nullable Object, C extends Command<R>> void onCommand(
            Class<C> type, SessionHandler<? super C, ? extends R> handler);

    /**
     * Handles queries of a class in this session.
     *
     * @param type the class of the queries, exactly
     * @param handler takes the place of an earlier one of this session
     * @param <R> the result of the queries
     * @param <Q> the queries
     * @throws SessionClosedException if the session is closed
     */
    <R extends @Nullable Object, Q extends Query<R>> void onQuery(
            Class<Q> type, SessionHandler<? super Q, ? extends R> handler);

    /**
     * Hears events of a type in this session, in the order of registration.
     *
     * @param type the class of the events or a supertype
     * @param listener hears them
     * @param <E> the events
     * @throws SessionClosedException if the session is closed
     */
    <E extends Event> void onEvent(Class<E> type, SessionListener<? super E> listener);

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
     * @return by kind, in the order of registration
     */
    List<SessionEntry> entries();

    /**
     * Whether it was closed.
     *
     * @return false while messages may be sent through it
     */
    boolean isClosed();
}
