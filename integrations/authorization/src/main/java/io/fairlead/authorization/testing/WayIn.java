package io.fairlead.authorization.testing;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.MessageBus;
import io.fairlead.Metadata;
import io.fairlead.Query;
import io.fairlead.Wiring;
import io.fairlead.session.Session;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** A way in which a message may come to a bus; each waits for its end, as far as the sender may. */
enum WayIn {
    SEND(Wiring.Kind.COMMAND) {
        @Override
        void go(MessageBus bus, Message message, Metadata metadata) {
            bus.send((Command<?>) message, metadata);
        }
    },
    EXECUTE(Wiring.Kind.COMMAND) {
        @Override
        void go(MessageBus bus, Message message, Metadata metadata) throws Throwable {
            bus.execute((Command<?>) message, metadata).orElseThrow();
        }
    },
    SEND_ASYNC(Wiring.Kind.COMMAND) {
        @Override
        void go(MessageBus bus, Message message, Metadata metadata) throws Throwable {
            end(bus.sendAsync((Command<?>) message, metadata));
        }
    },
    ASK(Wiring.Kind.QUERY) {
        @Override
        void go(MessageBus bus, Message message, Metadata metadata) {
            bus.ask((Query<?>) message, metadata);
        }
    },
    ASK_ASYNC(Wiring.Kind.QUERY) {
        @Override
        void go(MessageBus bus, Message message, Metadata metadata) throws Throwable {
            end(bus.askAsync((Query<?>) message, metadata));
        }
    },
    PUBLISH(Wiring.Kind.EVENT) {
        @Override
        void go(MessageBus bus, Message message, Metadata metadata) {
            bus.publish((Event) message, metadata);
        }
    },
    PUBLISH_ASYNC(Wiring.Kind.EVENT) {
        @Override
        void go(MessageBus bus, Message message, Metadata metadata) throws Throwable {
            end(bus.publishAsync((Event) message, metadata));
        }
    };

    private final Wiring.Kind kind;

    WayIn(Wiring.Kind kind) {
        this.kind = kind;
    }

    /** Whether messages of a kind may come so. */
    boolean isOf(Wiring.Kind other) {
        return kind == other;
    }

    abstract void go(MessageBus bus, Message message, Metadata metadata) throws Throwable;

    /** The same through a session of its own. */
    void goInSession(MessageBus bus, Message message, Metadata metadata) throws Throwable {
        try (Session session = bus.openSession(metadata.messageId())) {
            go(session, message, metadata);
        }
    }

    private static void end(CompletableFuture<?> answer) throws Throwable {
        try {
            answer.get();
        } catch (ExecutionException failed) {
            throw failed.getCause();
        }
    }
}
