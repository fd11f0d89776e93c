package io.fairlead;

import java.util.stream.Stream;

/**
 * A question that is answered by many values, one after the other.
 *
 * <p>Its handler returns a {@link Stream} or a {@link java.util.concurrent.Flow.Publisher} of them, whichever it has; who asks takes
 * whichever it wants, by {@link QueryBus#stream(StreamQuery)} or {@link QueryBus#publisher(StreamQuery)}. Nothing is gathered in
 * between. Middleware stands around the handler's call, which ends before the first value is taken; an around method may also
 * change the stream that it passes on.
 *
 * @param <R> the values
 * @since 0.1.0
 */
public interface StreamQuery<R> extends Query<Stream<R>> {}
