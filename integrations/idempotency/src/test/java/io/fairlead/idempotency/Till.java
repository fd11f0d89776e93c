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
import io.fairlead.annotation.Middleware;
import io.fairlead.codec.MessageCodecs;
import io.fairlead.policy.Idempotent;
import io.fairlead.policy.Idempotent.Scope;
import io.fairlead.policy.Idempotent.WhileRunning;
import io.fairlead.policy.Idempotent.WithoutKey;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

/** An application that takes money, and must not do so twice. */
@GenerateBus
@Singleton
@Component(modules = TillBusModule.class)
interface Till {

    TillBus bus();

    Idempotency idempotency();

    Ledger ledger();

    @Component.Factory
    interface Factory {
        Till create(@BindsInstance IdempotencyStore store, @BindsInstance MessageCodecs codecs);
    }

    /** What happened. */
    @Singleton
    final class Ledger {
        final ConcurrentLinkedQueue<String> charges = new ConcurrentLinkedQueue<>();
        final ConcurrentLinkedQueue<Charged> events = new ConcurrentLinkedQueue<>();
        final ConcurrentLinkedQueue<Boolean> replayed = new ConcurrentLinkedQueue<>();
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

    @Idempotent
    record Charge(String customer, int cents) implements Command<Integer> {}

    @Idempotent(withoutKey = WithoutKey.RUN, scope = Scope.TENANT, whileRunning = WhileRunning.WAIT)
    record Refund(String customer) implements Command<Integer> {}

    @Idempotent(whileRunning = WhileRunning.WAIT, waitFor = "1ms")
    record Impatient(String customer) implements Command<Integer> {}

    @Idempotent(lease = "30ms")
    record Slow(String customer) implements Command<Integer> {}

    @Idempotent
    record Empty(String customer) implements Command<Void> {}

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

    /** The commands, by the names under which they are kept. */
    List<Class<?>> NAMED = List.of(Charge.class, Refund.class, Impatient.class, Slow.class, Empty.class);
}
