package io.fairlead.internal;

import io.fairlead.Event;
import io.fairlead.EventBus;
import io.fairlead.Message;
import io.fairlead.Metadata;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Messages as runs of their own. Their metadata is null where the sender gave none. */
final class AsyncMessages {

    private AsyncMessages() {}

    /**
     * A message that is answered.
     *
     * @param bus what leads it to its handler, and returns the answer or an {@link AsyncAnswer}
     */
    static <M extends Message, R extends @Nullable Object> AsyncRuns.Run<R> answering(
            BiFunction<M, @Nullable Metadata, @Nullable Object> bus, M message, @Nullable Metadata metadata) {
        return new AnswerRun<>(bus, message, metadata);
    }

    static AsyncRuns.Run<@Nullable Void> publishing(EventBus bus, Event event, @Nullable Metadata metadata) {
        return new PublishRun(bus, event, metadata);
    }

    private static final class AnswerRun<M extends Message, R extends @Nullable Object> extends AsyncRuns.Run<R> {

        private final BiFunction<M, @Nullable Metadata, @Nullable Object> bus;
        private final M message;
        private final @Nullable Metadata metadata;

        AnswerRun(BiFunction<M, @Nullable Metadata, @Nullable Object> bus, M message, @Nullable Metadata metadata) {
            this.bus = bus;
            this.message = message;
            this.metadata = metadata;
        }

        @Override
        @Nullable
        Object call() {
            return bus.apply(message, metadata);
        }

        @Override
        Object message() {
            return message;
        }
    }

    private static final class PublishRun extends AsyncRuns.Run<@Nullable Void> {

        private final EventBus bus;
        private final Event event;
        private final @Nullable Metadata metadata;

        PublishRun(EventBus bus, Event event, @Nullable Metadata metadata) {
            this.bus = bus;
            this.event = event;
            this.metadata = metadata;
        }

        @Override
        @Nullable
        Object call() {
            if (metadata == null) {
                bus.publish(event);
            } else {
                bus.publish(event, metadata);
            }
            return null;
        }

        @Override
        Object message() {
            return event;
        }
    }
}
