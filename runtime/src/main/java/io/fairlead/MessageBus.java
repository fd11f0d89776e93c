package io.fairlead;

import io.fairlead.event.DeadLetters;
import io.fairlead.event.EventQueueStatistics;
import io.fairlead.registration.EventListener;
import io.fairlead.registration.MessageHandler;
import io.fairlead.registration.Registration;
import io.fairlead.registration.RegistrationEntry;
import io.fairlead.session.Session;
import io.fairlead.session.SessionDescription;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All three buses in one, as every generated bus is.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
public interface MessageBus extends CommandBus, QueryBus, EventBus, AutoCloseable {

    /**
     * What is wired: every message with the middleware it passes and its handlers, as it was decided at compile time.
     *
     * @return a description by name; no class of the application is loaded for it
     */
    Wiring wiring();

    /**
     * Opens a session, in which messages meet handlers and middleware of the session's own. To be used in a {@code try} with resources.
     *
     * @param id names it; no other open session of this bus may have the same
     * @return an open session
     * @throws io.fairlead.session.SessionRefusedException if one of this id is open, or {@link BusOptions#sessionCapacity()} are
     * @throws BusClosedException if the bus is closed
     */
    Session openSession(String id);

    /**
     * The open sessions.
     *
     * @return in the order in which they were opened, as they are at this moment
     */
    List<SessionDescription> sessions();

    /**
     * Handles commands of a class from now on, in the place of the compiled handler and of any that was registered earlier, until
     * the registration is closed. {@linkplain io.fairlead.annotation.GenerateBus#open() Open} types alone can be registered for;
     * a session takes any.
     *
     * @param type the class of the commands, exactly
     * @param handler handles them, on the sender's thread
     * @param <R> the result of the commands
     * @param <C> the commands
     * @return takes it back
     * @throws io.fairlead.registration.RegistrationRefusedException if the type is not open, or is abstract, or {@link
     *     BusOptions#registrationCapacity()} are registered
     * @throws BusClosedException if the bus is closed
     */
    <R extends @Nullable Object, C extends Command<R>> Registration onCommand(
            Class<C> type, MessageHandler<? super C, ? extends R> handler);

    /**
     * Handles queries of a class from now on, as {@link #onCommand} does commands.
     *
     * @param type the class of the queries, exactly
     * @param handler handles them, on the sender's thread
     * @param <R> the result of the queries
     * @param <Q> the queries
     * @return takes it back
     * @throws io.fairlead.registration.RegistrationRefusedException as {@link #onCommand} does
     * @throws BusClosedException if the bus is closed
     */
    <R extends @Nullable Object, Q extends Query<R>> Registration onQuery(
            Class<Q> type, MessageHandler<? super Q, ? extends R> handler);

    /**
     * Hears events of a type from now on, after the compiled direct handlers and in the order of registration, until the
     * registration is closed.
     *
     * @param type the class of the events or a supertype, which must itself be open
     * @param listener hears them, on the publisher's thread
     * @param <E> the events
     * @return takes it back
     * @throws io.fairlead.registration.RegistrationRefusedException if the type is not open, or {@link
     *     BusOptions#registrationCapacity()} are registered
     * @throws BusClosedException if the bus is closed
     */
    <E extends Event> Registration onEvent(Class<E> type, EventListener<? super E> listener);

    /**
     * What is registered at run time.
     *
     * @return in the order of registration, as it is at this moment
     */
    List<RegistrationEntry> registrations();

    /**
     * Lets the queue of events begin, where {@link io.fairlead.event.EventQueueOptions#start()} says that it waits for this. Doing so twice
     * has no further effect.
     */
    void start();

    /**
     * What queued handlers failed on.
     *
     * @return the dead letters of this bus
     */
    DeadLetters deadLetters();

    /**
     * What the queue of events has done.
     *
     * @return its numbers at this moment
     */
    EventQueueStatistics queueStatistics();

    /**
     * Waits until the bus is idle: every asynchronous message that it accepted has ended, every queued event is handled or has been
     * given up, and so is all that these caused.
     *
     * @param timeout how long to wait
     * @return whether that was reached in time
     * @throws SelfWaitException if a queued handler or an asynchronous message asks, which would wait for itself
     * @throws InterruptedException if the thread was interrupted
     */
    boolean awaitIdle(Duration timeout) throws InterruptedException;

    /**
     * Whether it is closed, or is being closed: what is sent from now on may be refused.
     *
     * @return false until {@link #close()} was called
     */
    boolean isClosed();

    /**
     * Closes the bus: refuses new asynchronous messages, waits for those accepted up to the {@linkplain
     * BusOptions#shutdownTimeout() shutdown time-out}, interrupts those that did not end when they run on the bus's own
     * executor and completes their futures with a {@link BusClosedException}, and from then on refuses every message.
     *
     * <p>Messages that other threads are sending synchronously at that moment run to their end, but what they in turn
     * send or raise may be refused. A handler of an asynchronous message may close the bus: it does not wait for its own
     * message, which ends as it would have. When the closing thread is interrupted, it waits no longer and its interrupt
     * flag stays set. Closing twice has no further effect.
     */
    @Override
    void close();
}
