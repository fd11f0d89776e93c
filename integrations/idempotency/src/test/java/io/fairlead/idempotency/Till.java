package io.fairlead.idempotency;

import dagger.BindsInstance;
import dagger.Component;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.MessageContext;
import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.annotation.MessageName;
import io.fairlead.annotation.Middleware;
import io.fairlead.policy.Idempotent;
import io.fairlead.policy.Idempotent.Scope;
import io.fairlead.policy.Idempotent.WhileRunning;
import io.fairlead.policy.Idempotent.WithoutKey;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** An application that takes money, and must not do so twice. */
@GenerateBus
@Singleton
@Component(modules = TillBusModule.class)
public interface Till {

    TillBus bus();

    Idempotency idempotency();

    Ledger ledger();

    @Component.Factory
    interface Factory {
        Till create(@BindsInstance IdempotencyStore store);
    }

    /** What happened. */
    @Singleton
    final class Ledger {
        final ConcurrentLinkedQueue<String> charges = new ConcurrentLinkedQueue<>();
        final ConcurrentLinkedQueue<Charged> events = new ConcurrentLinkedQueue<>();
        final ConcurrentLinkedQueue<Boolean> replayed = new ConcurrentLinkedQueue<>();
        final CompletableFuture<Integer> later = new CompletableFuture<>();
        final AtomicInteger numbers = new AtomicInteger();

        /** What a handler does on its way, if anything. */
        volatile UnaryOperator<String> onCharge = customer -> customer;

        @Inject
        Ledger() {}

        int charge(String customer) {
            charges.add(onCharge.apply(customer));
            return numbers.incrementAndGet();
        }
    }

    record Charged(String customer) implements Event {}

    @MessageName("till.charge")
    @Idempotent
    record Charge(String customer, int cents) implements Command<Integer> {}

    @MessageName("till.refund")
    @Idempotent(withoutKey = WithoutKey.RUN, scope = Scope.TENANT, whileRunning = WhileRunning.WAIT)
    record Refund(String customer) implements Command<Integer> {}

    @MessageName("till.impatient")
    @Idempotent(whileRunning = WhileRunning.WAIT, waitFor = "1ms")
    record Impatient(String customer) implements Command<Integer> {}

    @MessageName("till.slow")
    @Idempotent(lease = "30ms")
    record Slow(String customer) implements Command<Integer> {}

    @MessageName("till.empty")
    @Idempotent
    record Empty(String customer) implements Command<Void> {}

    @MessageName("till.order")
    @Idempotent(
            key = {"number", "shop"},
            scope = Scope.TENANT)
    record Order(String number, int shop, String customer) implements Command<Integer> {}

    @MessageName("till.later")
    @Idempotent(whileRunning = WhileRunning.WAIT)
    record Later(String customer) implements Command<Integer> {}

    record Unprotected(String customer) implements Command<Integer> {}

    @CommandHandler
    final class Cashier {

        private final Ledger ledger;

        @Inject
        Cashier(Ledger ledger) {
            this.ledger = ledger;
        }

        Outcome<Integer, Charged> handle(Charge command) {
            int number = ledger.charge(command.customer());
            return Outcome.of(number, new Charged(command.customer()));
        }

        int handle(Refund command) {
            return ledger.charge(command.customer());
        }

        int handle(Impatient command) {
            return ledger.charge(command.customer());
        }

        int handle(Slow command) {
            return ledger.charge(command.customer());
        }

        void handle(Empty command) {
            ledger.charge(command.customer());
        }

        int handle(Order command) {
            return ledger.charge(command.customer());
        }

        CompletionStage<Integer> handle(Later command) {
            ledger.charges.add(command.customer());
            return ledger.later;
        }

        int handle(Unprotected command) {
            return ledger.charge(command.customer());
        }
    }

    @EventHandler
    final class Receipts {

        private final Ledger ledger;

        @Inject
        Receipts(Ledger ledger) {
            this.ledger = ledger;
        }

        void handle(Charged event) {
            ledger.events.add(event);
        }
    }

    /** Sees whether an answer was given again, as a transport's middleware would. */
    @Middleware(order = 0)
    final class Marks {

        private final Ledger ledger;

        @Inject
        Marks(Ledger ledger) {
            this.ledger = ledger;
        }

        void after(Charge command, Object result, MessageContext context) {
            ledger.replayed.add(context.get(Idempotency.REPLAYED) != null);
        }
    }
}
