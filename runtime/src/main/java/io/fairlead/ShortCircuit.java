package io.fairlead;

import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code before} hook returns that may end the pipeline early.
 *
 * <p>After {@link #with(Object)} neither the handler nor any inner middleware runs, nor do the other hooks of the
 * middleware itself: it was not entered. The outer middleware sees the result as if the handler had answered it.
 *
 * @param <R> the result of the message
 * @since 0.1.0
 */
public final class ShortCircuit<R extends @Nullable Object> {

    private static final ShortCircuit<?> NONE = new ShortCircuit<>(null, false);

    private final @Nullable R result;
    private final boolean taken;

    private ShortCircuit(@Nullable R result, boolean taken) {
        this.result = result;
        this.taken = taken;
    }

    /**
     * Goes on. Allocates nothing.
     *
     * @param <R> the result of the message
     * @return the one instance
     */
    @SuppressWarnings("unchecked") // it holds no result
    public static <R extends @Nullable Object> ShortCircuit<R> none() {
        return (ShortCircuit<R>) NONE;
    }

    /**
     * Ends the pipeline here.
     *
     * @param result what the sender receives
     * @param <R> the result of the message
     * @return a short circuit that {@linkplain #isTaken() is taken}
     */
    public static <R extends @Nullable Object> ShortCircuit<R> with(R result) {
        return new ShortCircuit<>(result, true);
    }

    /**
     * Whether the pipeline ends here.
     *
     * @return false for {@link #none()} alone
     */
    public boolean isTaken() {
        return taken;
    }

    /**
     * The result to end with.
     *
     * @return what was given to {@link #with(Object)}
     * @throws NoSuchElementException if the short circuit is not taken
     */
    @SuppressWarnings("NullAway") // taken, so result is an R
    public R result() {
        if (!taken) {
            throw new NoSuchElementException("a short circuit that is not taken has no result");
        }
        return result;
    }

    @Override
    public String toString() {
        return taken ? "ShortCircuit[" + result + "]" : "ShortCircuit.none";
    }
}
