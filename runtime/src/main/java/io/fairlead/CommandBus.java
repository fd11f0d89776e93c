package io.fairlead;

import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Sends commands.
 *
 * <p>Application code that knows which commands it sends is better served by the generated bus, whose {@code send} has
 * an overload for each command and needs no lookup. This interface is for code that does not want the generated type.
 *
 * <p>An exception of a handler or a middleware, checked or not, reaches the sender as it was thrown.
 *
 * @since 0.1.0
 */
public interface CommandBus {

    /**
     * Sends a command and waits for its result.
     *
     * @param command the command
     * @param <R> the type of the result
     * @return what the handler answered; null for a {@code Command<Void>}
     * @throws UnhandledMessageException if the command's class was unknown when the bus was compiled
     * @throws EventHandlingException if the command succeeded and a handler of an event that it raised failed
     * @throws BusClosedException if the bus was closed
     */
    <R extends @Nullable Object> R send(Command<R> command);

    /**
     * Sends a command together with metadata, and fails as {@link #send(Command)} does.
     *
     * @param command the command
     * @param metadata what travels with it
     * @param <R> the type of the result
     * @return as {@link #send(Command)}
     */
    <R extends @Nullable Object> R send(Command<R> command, Metadata metadata);

    /**
     * Sends a command on the executor of the bus's options and returns at once.
     *
     * @param command the command
     * @param <R> the type of the result
     * @return completed with the result, or with whatever {@link #send(Command)} would have thrown, a {@link
     *     BusOverloadedException} included; cancelling it keeps a command that has not begun from running
     */
    <R extends @Nullable Object> CompletableFuture<R> sendAsync(Command<R> command);

    /**
     * Sends a command together with metadata on the executor of the bus's options and returns at once.
     *
     * @param command the command
     * @param metadata what travels with it
     * @param <R> the type of the result
     * @return as {@link #sendAsync(Command)}
     */
    <R extends @Nullable Object> CompletableFuture<R> sendAsync(Command<R> command, Metadata metadata);

    /**
     * Sends a command, waits for it, and never throws.
     *
     * @param command the command
     * @param <R> the type of the result
     * @return the result or the error, with the metadata that the command travelled with. An {@link
     *     InterruptedException} also sets the thread's interrupt flag again
     */
    <R extends @Nullable Object> Result<R> execute(Command<R> command);

    /**
     * Sends a command together with metadata, waits for it, and never throws.
     *
     * @param command the command
     * @param metadata what travels with it
     * @param <R> the type of the result
     * @return as {@link #execute(Command)}
     */
    <R extends @Nullable Object> Result<R> execute(Command<R> command, Metadata metadata);
}
