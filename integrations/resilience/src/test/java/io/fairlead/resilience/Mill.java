package io.fairlead.resilience;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.annotation.QueryHandler;
import io.fairlead.policy.Bulkhead;
import io.fairlead.policy.CircuitBreaker;
import io.fairlead.policy.RateLimit;
import io.fairlead.policy.Retry;
import io.fairlead.policy.Timeout;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/** An application whose messages bring what their handlers do. */
@GenerateBus
public interface Mill {

    @Retry(attempts = 4, maximumDelay = "300ms", jitter = 0)
    record Grind(Callable<String> work) implements Command<String> {}

    @Retry(jitter = 0)
    record GrindLater(Callable<CompletionStage<String>> work) implements Command<String> {}

    @Timeout("2s")
    record SawLater(CompletionStage<String> work) implements Command<String> {}

    @Retry(on = IOException.class, except = FileNotFoundException.class)
    record Fetch(Callable<String> work) implements Query<String> {}

    @Retry
    record Ground(Callable<String> work) implements Event {}

    @CircuitBreaker(window = 4, minimumCalls = 4, openFor = "10s", trialCalls = 2, slowAfter = "1s")
    record Pump(Callable<String> work) implements Command<String> {}

    @CircuitBreaker(window = 4, minimumCalls = 4, openFor = "10s", trialCalls = 2)
    record PumpLater(CompletionStage<String> work) implements Command<String> {}

    @CircuitBreaker(name = "river", window = 2, minimumCalls = 2)
    record Draw(Callable<String> work) implements Command<String> {}

    @CircuitBreaker(name = "river", window = 2, minimumCalls = 2)
    record Drain(Callable<String> work) implements Command<String> {}

    @CircuitBreaker(name = "river", window = 3, minimumCalls = 2)
    record Flood(Callable<String> work) implements Command<String> {}

    @CircuitBreaker(windowSeconds = 10, minimumCalls = 2)
    record Turn(Callable<String> work) implements Command<String> {}

    @Timeout("2s")
    record Saw(Callable<String> work) implements Command<String> {}

    @Timeout("5s")
    record SawAll(Callable<String> work) implements Command<String> {}

    @Bulkhead(2)
    record Load(Callable<String> work) implements Command<String> {}

    @Bulkhead(value = 1, maximumWait = "1h")
    record LoadPatiently(Callable<String> work) implements Command<String> {}

    @Bulkhead(1)
    record LoadLater(CompletionStage<String> work) implements Command<String> {}

    @RateLimit(permits = 3, per = "1m")
    record Ring() implements Command<Void> {}

    @RateLimit(permits = 1, per = "1m", scope = RateLimit.Scope.PRINCIPAL)
    record Knock() implements Command<Void> {}

    @RateLimit(permits = 1, per = "1m", scope = RateLimit.Scope.TENANT)
    record Call() implements Command<Void> {}

    @Retry(attempts = 3, delay = "1ms")
    @CircuitBreaker(window = 100, minimumCalls = 100, failureRate = 100)
    @Timeout("1m")
    @Bulkhead(8)
    @RateLimit(permits = 20_000, per = "1h")
    record Everything(Callable<String> work) implements Command<String> {}

    @CommandHandler
    final class Miller {
        String handle(Grind command) throws Exception {
            return command.work().call();
        }

        CompletionStage<String> handle(GrindLater command) throws Exception {
            return command.work().call();
        }

        CompletionStage<String> handle(SawLater command) {
            return command.work();
        }

        String handle(Pump command) throws Exception {
            return command.work().call();
        }

        CompletionStage<String> handle(PumpLater command) {
            return command.work();
        }

        String handle(Draw command) throws Exception {
            return command.work().call();
        }

        String handle(Drain command) throws Exception {
            return command.work().call();
        }

        String handle(Flood command) throws Exception {
            return command.work().call();
        }

        String handle(Turn command) throws Exception {
            return command.work().call();
        }

        String handle(Saw command) throws Exception {
            return command.work().call();
        }

        String handle(SawAll command) throws Exception {
            return command.work().call();
        }

        String handle(Load command) throws Exception {
            return command.work().call();
        }

        String handle(LoadPatiently command) throws Exception {
            return command.work().call();
        }

        CompletionStage<String> handle(LoadLater command) {
            return command.work();
        }

        void handle(Ring command) {}

        void handle(Knock command) {}

        void handle(Call command) {}

        String handle(Everything command) throws Exception {
            return command.work().call();
        }
    }

    @QueryHandler
    final class Fetcher {
        String handle(Fetch query) throws Exception {
            return query.work().call();
        }
    }

    @EventHandler
    final class Sack {
        void handle(Ground event) throws Exception {
            event.work().call();
        }
    }

    /** The mill, with its own of everything. */
    static MillBus bus(Resilience resilience) {
        return MillBus.builder()
                .retryMiddleware(new RetryMiddleware(resilience))
                .circuitBreakerMiddleware(new CircuitBreakerMiddleware(resilience))
                .timeoutMiddleware(new TimeoutMiddleware(resilience))
                .bulkheadMiddleware(new BulkheadMiddleware(resilience))
                .rateLimitMiddleware(new RateLimitMiddleware(resilience))
                .build();
    }
}
