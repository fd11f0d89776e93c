package io.fairlead.tests.commit;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Next;
import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.Policy;
import io.fairlead.transaction.TransactionSynchronization;
import jakarta.inject.Inject;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;

/** Transactions as an integration would bring them, and what waits for them. */
public final class Commits {

    static final List<String> LOG = new CopyOnWriteArrayList<>();

    /** What is answered later. */
    static volatile CompletableFuture<String> later = CompletableFuture.completedFuture("later");

    private Commits() {}

    /** Transactions of threads, which do nothing but to note what becomes of them. */
    public static final class Transactions implements TransactionSynchronization {

        static final ThreadLocal<List<Runnable>> CURRENT = new ThreadLocal<>();

        @Inject
        Transactions() {}

        @Override
        public boolean isActive() {
            return CURRENT.get() != null;
        }

        @Override
        public void afterCommit(Runnable action) {
            CURRENT.get().add(action);
        }
    }

    /** In a transaction of its own, or in that of who sends it. */
    @Policy
    @Target(ElementType.TYPE)
    @interface Transactional {}

    @Middleware(order = 5302, on = Transactional.class)
    static final class Transacting {
        <R> R around(Command<R> command, Next<R> next) throws Exception {
            if (Transactions.CURRENT.get() != null) {
                return next.proceed();
            }
            List<Runnable> actions = new ArrayList<>();
            Transactions.CURRENT.set(actions);
            R result;
            try {
                result = next.proceed();
            } catch (Throwable error) {
                Transactions.CURRENT.remove();
                LOG.add("rollback");
                throw error;
            }
            Transactions.CURRENT.remove();
            LOG.add("commit");
            RuntimeException trouble = null;
            for (Runnable action : actions) {
                try {
                    action.run();
                } catch (RuntimeException error) {
                    trouble = error;
                }
            }
            if (trouble != null) {
                throw trouble;
            }
            return result;
        }
    }

    /** What the hooks are for. */
    public interface Committed {
        default boolean fails() {
            return false;
        }
    }

    @Transactional
    public record Store(String what, boolean fails) implements Command<String>, Committed {}

    /** Sends one of the above, and another, within its transaction, and fails then if it is to. */
    @Transactional
    public record StoreAll(String what, boolean fails) implements Command<Integer>, Committed {}

    /** Knows no transaction of its own. */
    public record Note(String what) implements Command<String>, Committed {}

    public record NoteLater(String what) implements Command<String>, Committed {}

    public record Stored(String what) implements Event, Committed {}

    @CommandHandler
    static final class Handler {
        Outcome<String, Stored> handle(Store command) {
            LOG.add("store " + command.what());
            if (command.fails()) {
                throw new IllegalStateException("failed");
            }
            return Outcome.of("stored", new Stored(command.what()));
        }

        Outcome<Integer, Stored> handle(StoreAll command, MessageContext context) {
            context.bus().send(new Store(command.what() + "1", false));
            context.bus().send(new Note(command.what() + "2"));
            LOG.add("sent");
            if (command.fails()) {
                throw new IllegalStateException("failed");
            }
            return Outcome.of(2, new Stored(command.what()));
        }

        Outcome<String, Stored> handle(Note command) {
            LOG.add("note " + command.what());
            return Outcome.of("noted", new Stored(command.what()));
        }

        CompletionStage<Outcome<String, Stored>> handle(NoteLater command) {
            return later.thenApply(answer -> Outcome.of(answer, new Stored(command.what())));
        }
    }

    @EventHandler
    static final class Listener {
        void handle(Stored event) {
            LOG.add("heard " + event.what());
        }
    }

    @EventHandler(delivery = Delivery.QUEUED)
    static final class QueuedListener {
        void handle(Stored event) {
            LOG.add("heard " + event.what() + " from the queue");
        }
    }

    /** Outside of the transaction. */
    @Middleware(order = 5301)
    static final class Outside {
        String before(Committed message) {
            return message.getClass().getSimpleName();
        }

        void afterCommit(Committed message, Object result, String state) {
            LOG.add("outside " + state + " " + result);
        }
    }

    /** Inside of it. */
    @Middleware(order = 5303)
    static final class Inside {
        void afterCommit(Store command, String result, MessageContext context) {
            LOG.add("inside " + command.what() + " of " + context.metadata().principal());
            if (command.what().equals("poison")) {
                throw new IllegalStateException("poisoned");
            }
        }
    }

    /** Fails outside of the transaction, when it is committed. */
    @Middleware(order = 5300)
    static final class Late {
        void after(Store command, String result) {
            if (command.what().equals("late")) {
                throw new IllegalStateException("too late");
            }
        }
    }
}
