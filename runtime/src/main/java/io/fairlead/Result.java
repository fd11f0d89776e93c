package io.fairlead;

import io.fairlead.internal.Rethrow;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a command ended: with a value or with an error, with which metadata it travelled, and how long it took. Two results
 * are equal if they ended the same way, however long that took.
 *
 * @param <R> the result of the command
 * @since 0.1.0
 */
public sealed interface Result<R extends @Nullable Object> {

    /**
     * What travelled with the command.
     *
     * @return the metadata
     */
    Metadata metadata();

    /**
     * How long the command took, from its sending to its end, its middleware and the direct handlers of the events that
     * it raised included. Taken from a clock that never goes back, {@link System#nanoTime()}.
     *
     * @return nanoseconds
     */
    long elapsedNanos();

    /**
     * The same as {@link #elapsedNanos()}.
     *
     * @return a duration made now
     */
    default Duration elapsed() {
        return Duration.ofNanos(elapsedNanos());
    }

    /**
     * Whether the command succeeded.
     *
     * @return true for a {@link Success}
     */
    boolean isSuccess();

    /**
     * The value.
     *
     * @return what the handler answered
     * @throws RuntimeException the command's own error, checked or not, if it failed
     */
    R orElseThrow();

    /**
     * The same ending with another value.
     *
     * @param mapping applied to the value of a success
     * @param <T> the type of the new value
     * @return a failure stays as it is
     */
    <T extends @Nullable Object> Result<T> map(Function<? super R, ? extends T> mapping);

    /**
     * A command that succeeded. The three methods of {@link Record} are written out, because a compiler's own version
     * of them is linked reflectively when first used.
     *
     * @param value what the handler answered
     * @param metadata what travelled with the command
     * @param elapsedNanos how long it took, in nanoseconds
     * @param <R> the result of the command
     * @since 0.1.0
     */
    record Success<R extends @Nullable Object>(R value, Metadata metadata, long elapsedNanos) implements Result<R> {

        @Override
        public boolean isSuccess() {
            return true;
        }

        @Override
        public R orElseThrow() {
            return value;
        }

        @Override
        public <T extends @Nullable Object> Result<T> map(Function<? super R, ? extends T> mapping) {
            return new Success<>(mapping.apply(value), metadata, elapsedNanos);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Success<?> success
                    && Objects.equals(value, success.value)
                    && metadata.equals(success.metadata);
        }

        @Override
        public int hashCode() {
            return Objects.hashCode(value) * 31 + metadata.hashCode();
        }

        @Override
        public String toString() {
            return "Success[" + value + "]";
        }
    }

    /**
     * A command that failed. See {@link Success} for why the three methods of {@link Record} are written out.
     *
     * @param error what the handler, a middleware or the bus threw
     * @param metadata what travelled with the command
     * @param elapsedNanos how long it took, in nanoseconds
     * @param <R> the result of the command
     * @since 0.1.0
     */
    record Failure<R extends @Nullable Object>(Throwable error, Metadata metadata, long elapsedNanos)
            implements Result<R> {

        @Override
        public boolean isSuccess() {
            return false;
        }

        @Override
        public R orElseThrow() {
            throw Rethrow.unchecked(error);
        }

        @Override
        @SuppressWarnings("unchecked") // a failure holds no value
        public <T extends @Nullable Object> Result<T> map(Function<? super R, ? extends T> mapping) {
            return (Result<T>) this;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Failure<?> failure
                    && error.equals(failure.error)
                    && metadata.equals(failure.metadata);
        }

        @Override
        public int hashCode() {
            return error.hashCode() * 31 + metadata.hashCode();
        }

        @Override
        public String toString() {
            return "Failure[" + error + "]";
        }
    }
}
