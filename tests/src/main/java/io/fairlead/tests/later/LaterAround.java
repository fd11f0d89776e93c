package io.fairlead.tests.later;

import io.fairlead.AsyncNext;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Next;
import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.Middleware;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What stands around handlers that answer later. */
public final class LaterAround {

    static final List<String> LOG = new CopyOnWriteArrayList<>();

    /** Answers of the handler, one for each run. */
    static volatile Supplier<CompletableFuture<Integer>> answers = CompletableFuture::new;

    /** Where a run is begun again. */
    static volatile Executor again = Runnable::run;

    private LaterAround() {}

    /** What is tried again. */
    public interface Repeated {}

    public record Count(String what) implements Command<Integer>, Repeated {}

    /** Is answered at once. */
    public record CountNow(String what) implements Command<Integer>, Repeated {}

    record Plain(String what) implements Command<Integer>, Repeated {}

    /** Is answered by the middleware. */
    record Guess() implements Command<String> {}

    record Counted(String what, int number) implements Event {}

    @CommandHandler
    static final class Handler {
        CompletionStage<Outcome<Integer, Counted>> handle(Count command, MessageContext context) {
            LOG.add("count for " + context.metadata().principal());
            return answers.get().thenApply(number -> Outcome.of(number, new Counted(command.what(), number)));
        }

        Outcome<Integer, Counted> handle(CountNow command) {
            LOG.add("count now");
            int number;
            try {
                number = answers.get().join();
            } catch (CompletionException failed) {
                throw (RuntimeException) failed.getCause();
            }
            return Outcome.of(number, new Counted(command.what(), number));
        }

        CompletableFuture<Integer> handle(Plain command) {
            return answers.get();
        }

        CompletionStage<String> handle(Guess command) {
            throw new AssertionError("nobody asks");
        }
    }

    @EventHandler
    static final class Listener {
        void handle(Counted event, MessageContext context) {
            LOG.add("counted " + event.number() + " because of "
                    + context.metadata().causationId());
        }
    }

    @Middleware(order = 5201)
    static final class Outside {
        String before(Repeated message) {
            return "state";
        }

        void after(Repeated message, Object result, String state) {
            LOG.add("outside after " + result + " " + state);
        }

        void onError(Repeated message, Throwable error, String state) {
            LOG.add("outside error " + error.getMessage() + " " + state);
        }
    }

    /** Once more after a failure. */
    @Middleware(order = 5202)
    static final class Again {
        <R> R around(Repeated message, Next<R> next) throws Exception {
            try {
                return next.proceed();
            } catch (IllegalStateException failed) {
                LOG.add("again");
                return next.proceed();
            }
        }

        <R> CompletionStage<R> aroundAsync(Repeated message, AsyncNext<R> next, MessageContext context) {
            CompletableFuture<R> answer = new CompletableFuture<>();
            next.proceed().whenComplete((result, error) -> {
                if (error instanceof IllegalStateException) {
                    LOG.add("again for " + context.metadata().principal());
                    again.execute(() -> follow(next.proceed(), answer));
                } else {
                    end(answer, result, error);
                }
            });
            return answer;
        }

        private static <R> void follow(CompletionStage<R> stage, CompletableFuture<R> answer) {
            stage.whenComplete((result, error) -> end(answer, result, error));
        }

        private static <R> void end(CompletableFuture<R> answer, R result, @Nullable Throwable error) {
            if (error == null) {
                answer.complete(result);
            } else {
                answer.completeExceptionally(error);
            }
        }
    }

    /** Inside of what is run again, with a state of each run. */
    @Middleware(order = 5203)
    static final class Between {
        private int runs;

        int before(Count command) {
            return ++runs;
        }

        void after(Count command, int result, int run) {
            if (result < 0) {
                throw new IllegalStateException("negative");
            }
            LOG.add("run " + run + " counted " + result);
        }
    }

    /** A second one, innermost: passes everything on as it is, the end by a cancellation as well. */
    @Middleware(order = 5204)
    static final class Through {
        CompletionStage<Integer> aroundAsync(Count command, AsyncNext<Integer> next) {
            return next.proceed();
        }
    }

    /** Never runs the rest. */
    @Middleware(order = 5205)
    static final class Answering {
        CompletableFuture<String> aroundAsync(Guess command, AsyncNext<?> next) {
            return CompletableFuture.completedFuture("guessed");
        }
    }
}
