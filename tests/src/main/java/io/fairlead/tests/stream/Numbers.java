package io.fairlead.tests.stream;

import io.fairlead.MessageContext;
import io.fairlead.Next;
import io.fairlead.Query;
import io.fairlead.StreamQuery;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Numbers, by a stream and by a publisher. */
public final class Numbers {

    /** What was opened, taken, closed; the beginning of it, where it is long. */
    public static final List<String> LOG = new CopyOnWriteArrayList<>();

    private static final int LONG = 1_000;

    /** What the handler does first. */
    static volatile Runnable beforeOpening = () -> {};

    private Numbers() {}

    private static void log(String what) {
        if (LOG.size() < LONG) {
            LOG.add(what);
        }
    }

    /** The first numbers. */
    public record Counted(long count) implements StreamQuery<Long> {}

    /** The same, by somebody who publishes. */
    public record Published(long count) implements StreamQuery<Number> {}

    /** Hidden from the bus, with what it asks for. */
    record Hidden(long count) implements StreamQuery<Secret> {}

    record Secret(long number) {}

    /** Asks for it. */
    public static StreamQuery<?> hidden(long count) {
        return new Hidden(count);
    }

    /** Fails in the middle. */
    public record Failing(long after) implements StreamQuery<Long> {}

    /** Doubled on the way. */
    public record Doubled(long count) implements StreamQuery<Long> {}

    /** Not answered by a stream. */
    public record Sum(long count) implements Query<Long> {}

    @QueryHandler
    static final class Handler {

        Stream<Long> handle(Counted query, MessageContext context) {
            beforeOpening.run();
            log("opened by " + context.metadata().principal());
            return LongStream.range(0, query.count())
                    .boxed()
                    .peek(number -> log("took " + number))
                    .onClose(() -> log("closed"));
        }

        Flow.Publisher<Integer> handle(Published query) {
            return new Upstream<>(query.count(), number -> (int) number);
        }

        Flow.Publisher<Secret> handle(Hidden query) {
            return new Upstream<>(query.count(), Secret::new);
        }

        Stream<Long> handle(Failing query) {
            if (query.after() < 0) {
                throw new IllegalStateException("not even one");
            }
            return Stream.iterate(0L, number -> {
                        if (number == query.after()) {
                            throw new IllegalStateException("no more");
                        }
                        return number + 1;
                    })
                    .onClose(() -> log("closed"));
        }

        Stream<Long> handle(Doubled query) {
            return LongStream.range(0, query.count()).boxed().onClose(() -> log("closed"));
        }

        long handle(Sum query, MessageContext context) {
            try (Stream<Long> numbers = context.bus().stream(new Counted(query.count()))) {
                return numbers.mapToLong(Long::longValue).sum();
            }
        }
    }

    /** Changes the stream that it passes on. */
    @Middleware(order = 5001)
    static final class Doubling {
        Stream<Long> around(Doubled query, Next<Stream<Long>> next) throws Exception {
            return next.proceed().map(number -> 2 * number).onClose(() -> log("doubling ended"));
        }
    }

    /** Publishes on request, on the thread that requests, and notes what it was asked for. */
    private record Upstream<T>(long count, LongFunction<T> value) implements Flow.Publisher<T> {

        private static long sum(long one, long other) {
            return one + other < 0 ? Long.MAX_VALUE : one + other;
        }

        @Override
        public void subscribe(Flow.Subscriber<? super T> subscriber) {
            subscriber.onSubscribe(new Flow.Subscription() {
                private final AtomicLong wanted = new AtomicLong();
                private long next;
                private boolean ended;

                @Override
                public void request(long more) {
                    log("requested " + more);
                    if (more <= 0 && !ended) {
                        ended = true;
                        subscriber.onError(new IllegalArgumentException("requested " + more));
                        return;
                    }
                    if (wanted.getAndAccumulate(more, Upstream::sum) == 0) {
                        do {
                            emit();
                        } while (!ended && wanted.decrementAndGet() > 0);
                    }
                }

                private void emit() {
                    if (!ended && next < count) {
                        subscriber.onNext(value.apply(next++));
                    }
                    if (!ended && next == count) {
                        ended = true;
                        subscriber.onComplete();
                    }
                }

                @Override
                public void cancel() {
                    log("cancelled");
                    ended = true;
                }
            });
        }
    }
}
