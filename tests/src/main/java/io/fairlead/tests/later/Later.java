package io.fairlead.tests.later;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Outcome;
import io.fairlead.Query;
import io.fairlead.ShortCircuit;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Handlers that answer later than they return. */
public final class Later {

    static final List<String> LOG = new CopyOnWriteArrayList<>();

    /** What the handlers return, for the test to end. */
    static volatile CompletableFuture<Object> stage = new CompletableFuture<>();

    /** Whether the stage of a fetch is one that nobody else may end. */
    static volatile boolean unstoppable;

    private Later() {}

    /** Its subclass answers later. */
    public static class Pay implements Command<String> {}

    /** Answers later. */
    public static class PayOnline extends Pay {}

    /** Marks what the hooks are for. */
    public interface Watched {}

    public record Fetch(String what) implements Command<String>, Watched {}

    record Store(String what) implements Command<Void>, Watched {}

    public record Place(String what) implements Command<Integer>, Watched {}

    record Ask(String what) implements Query<List<String>>, Watched {}

    /** Sends itself on, so many times. */
    record Nest(int depth) implements Command<Integer> {}

    /** Returns no stage at all. */
    record Nothing() implements Command<String>, Watched {}

    /** Fails before it has a stage. */
    record Broken() implements Command<String>, Watched {}

    record Placed(String what) implements Event {}

    @CommandHandler
    static final class Commands {

        @SuppressWarnings("unchecked")
        private static <T> CompletableFuture<T> answer() {
            return (CompletableFuture<T>) stage;
        }

        CompletionStage<String> handle(Fetch command, MessageContext context) {
            LOG.add("fetch " + command.what() + " for " + context.metadata().principal());
            return unstoppable ? Commands.<String>answer().minimalCompletionStage() : answer();
        }

        String handle(Pay command) {
            return "cash";
        }

        CompletionStage<String> handle(PayOnline command) {
            return answer();
        }

        CompletableFuture<@Nullable Void> handle(Store command) {
            return answer();
        }

        CompletionStage<Outcome<Integer, Placed>> handle(Place command) {
            return Commands.<Integer>answer().thenApply(number -> Outcome.of(number, new Placed(command.what())));
        }

        CompletionStage<Integer> handle(Nest command, MessageContext context) {
            return command.depth() == 0
                    ? CompletableFuture.completedFuture(0)
                    : context.bus().sendAsync(new Nest(command.depth() - 1)).thenApply(depth -> depth + 1);
        }

        @Nullable
        CompletionStage<String> handle(Nothing command) {
            return null;
        }

        CompletionStage<String> handle(Broken command) throws IOException {
            throw new IOException("broken");
        }
    }

    @QueryHandler
    static final class Queries {
        CompletionStage<List<String>> handle(Ask query) {
            return Commands.answer();
        }
    }

    @EventHandler
    static final class Listener {
        void handle(Placed event, MessageContext context) {
            LOG.add("placed " + event.what() + " because of "
                    + context.metadata().causationId());
        }
    }

    /** Outermost: all hooks, with a state. */
    @Middleware(order = 5101)
    static final class Outer {
        String before(Watched message) {
            LOG.add("outer before");
            return "state";
        }

        void after(Watched message, @Nullable Object result, String state) {
            LOG.add("outer after " + result + " " + state);
        }

        void onError(Watched message, Throwable error, String state) {
            LOG.add("outer error " + error.getMessage() + " " + state);
        }

        void onFinally(Watched message, String state) {
            LOG.add("outer finally " + state);
        }
    }

    /** May end early, or fail on the way in or out. */
    @Middleware(order = 5102)
    static final class Inner {
        <R> ShortCircuit<R> before(Fetch command) throws IOException {
            if (command.what().equals("forbidden")) {
                throw new IOException("forbidden");
            }
            return ShortCircuit.none();
        }

        void after(Fetch command, String result) throws IOException {
            LOG.add("inner after " + result);
            if (result.equals("poison")) {
                throw new IOException("poisoned");
            }
        }

        void onFinally(Fetch command) {
            LOG.add("inner finally");
        }
    }

    /** Knows an answer. */
    @Middleware(order = 5103)
    static final class Cache {
        ShortCircuit<String> before(Fetch command) {
            return command.what().equals("known") ? ShortCircuit.with("cached") : ShortCircuit.none();
        }

        void onFinally(Fetch command) {
            LOG.add("cache finally");
        }
    }
}
