package io.fairlead.internal;

import io.fairlead.MessageContext;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The way of one message through the pipeline of a handler that answers later. Generated subclasses have its two halves: what comes
 * before the handler, and what comes after its stage has ended, on whatever thread that was. No thread waits in between.
 *
 * <p>Around-style middleware cuts the way in parts, each of which is one of these; to the middleware it is the {@link io.fairlead.AsyncNext}, which makes and begins
 * the part inside.
 *
 * <p>It is done when the second half is. Whoever does not want it any more {@linkplain #stop() stops} the handler's stage, and the second
 * half still runs.
 */
public abstract class AsyncAnswer extends CompletableFuture<@Nullable Object>
        implements BiConsumer<@Nullable Object, @Nullable Throwable> {

    private final GeneratedBus bus;
    private final @Nullable MessageContext context;
    private final @Nullable AsyncAnswer outer;
    private volatile @Nullable CompletionStage<?> stage;
    private volatile @Nullable Thread ending;

    // Written before the stage is listened to, or by who tells of its end:
    private @Nullable Object session;
    private @Nullable Object value;
    private @Nullable Throwable failure;

    /**
     * For generated subclasses.
     *
     * @param bus the bus
     * @param context of the message, or null if nobody reads one
     */
    protected AsyncAnswer(GeneratedBus bus, @Nullable MessageContext context) {
        this.bus = bus;
        this.context = context;
        outer = null;
    }

    /**
     * For generated subclasses: the part of a way that an around-style middleware encloses.
     *
     * @param outer the part that the middleware belongs to
     */
    protected AsyncAnswer(AsyncAnswer outer) {
        bus = outer.bus;
        context = outer.context;
        this.outer = outer;
    }

    /**
     * The first half: what comes before the handler, and the handler.
     *
     * @return the handler's stage, or {@link #early}
     * @throws Throwable what any of them throws
     */
    protected abstract @Nullable CompletionStage<?> call() throws Throwable;

    /**
     * The second half, in which {@link #value()} is what the first has led to.
     *
     * @return the message's result
     * @throws Throwable what the handler failed with, or what comes after it throws
     */
    protected abstract @Nullable Object end() throws Throwable;

    /**
     * Does the first half.
     *
     * @return this
     */
    public final AsyncAnswer begin() {
        return outer == null ? beginHere(bus.messageOfSession()) : beginInside(outer);
    }

    /** A middleware may begin the rest again, on any thread; it is of the same session still. */
    private AsyncAnswer beginInside(AsyncAnswer enclosing) {
        Object before = bus.swapMessageOfSession(enclosing.session);
        try {
            return beginHere(enclosing.session);
        } finally {
            bus.swapMessageOfSession(before);
        }
    }

    private AsyncAnswer beginHere(@Nullable Object messageOfSession) {
        session = messageOfSession;
        try {
            CompletionStage<?> called;
            try {
                called = Objects.requireNonNull(
                        call(), "an asynchronous handler, or what stands around it, must return a stage");
            } finally {
                leave();
            }
            stage = called;
            called.whenComplete(this);
        } catch (Throwable error) {
            end(null, error);
        }
        return this;
    }

    /** Before the stage is listened to, after which the context may be another thread's. */
    private void leave() {
        if (context instanceof LateContext known) {
            known.leave();
        }
    }

    /** Does the second half. Called when the stage has ended; what it failed with is not what it tells, if it depends on another. */
    @Override
    public final void accept(@Nullable Object result, @Nullable Throwable error) {
        end(result, error instanceof CompletionException && error.getCause() != null ? error.getCause() : error);
    }

    private void end(@Nullable Object result, @Nullable Throwable error) {
        value = result;
        failure = error;
        ending = Thread.currentThread();
        Object answer = null;
        Throwable trouble = null;
        Object before = bus.swapMessageOfSession(session);
        try {
            answer = end();
        } catch (Throwable thrown) {
            trouble = thrown;
        } finally {
            bus.swapMessageOfSession(before);
        }
        if (trouble != null) {
            completeExceptionally(trouble);
        } else {
            complete(answer);
        }
        ending = null;
    }

    /**
     * What the handler's stage ended with.
     *
     * @return its value
     * @throws Throwable what it failed with, unwrapped; or what kept the handler from being called
     */
    protected final @Nullable Object value() throws Throwable {
        if (failure != null) {
            throw failure;
        }
        return value;
    }

    /**
     * For middleware that ends a pipeline before the handler.
     *
     * @param result the result
     * @return a stage that has ended with it
     */
    protected static CompletionStage<?> early(@Nullable Object result) {
        return CompletableFuture.completedFuture(result);
    }

    /**
     * Cancels the handler's stage. What comes after the handler still runs, and ends this.
     *
     * @return whether this was cancelled at once, as a stage that its handler returned is
     */
    @Override
    public final boolean cancel(boolean mayInterruptIfRunning) {
        stop();
        return isCancelled();
    }

    /** Cancels the handler's stage. */
    final void stop() {
        CompletionStage<?> known = stage;
        if (known != null) {
            try {
                known.toCompletableFuture().cancel(true);
            } catch (UnsupportedOperationException alone) {
                // A stage that nobody else may end; its handler goes on.
            }
        }
    }

    /** Whether a thread is at the second half. */
    final boolean isEndedBy(Thread thread) {
        return thread.equals(ending);
    }

    /** Whether it has ended with an interrupt. */
    final boolean wasInterrupted() {
        return isDone() && failure instanceof InterruptedException;
    }

    /**
     * What a sender gets who waits.
     *
     * @param answered what a pipeline returned
     * @return the result; that of an asynchronous handler when it is there
     */
    public static @Nullable Object await(@Nullable Object answered) {
        if (!(answered instanceof AsyncAnswer answer)) {
            return answered;
        }
        try {
            return answer.get();
        } catch (ExecutionException failed) {
            throw Rethrow.unchecked(Objects.requireNonNull(failed.getCause()));
        } catch (InterruptedException stop) {
            answer.stop();
            throw Rethrow.unchecked(stop);
        }
    }
}
