package io.fairlead.internal;

import io.fairlead.internal.stream.PublishedValues;
import java.util.concurrent.Flow;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a handler publishes, as the stream that its query asks for. */
public final class PublishedStream {

    private PublishedStream() {}

    /**
     * A stream of what a publisher publishes.
     *
     * @param publisher what a handler returned
     * @param <R> the values
     * @return a stream that subscribes when the first value is taken
     */
    public static <R> Stream<R> of(Flow.@Nullable Publisher<? extends R> publisher) {
        return PublishedValues.of(publisher);
    }
}
