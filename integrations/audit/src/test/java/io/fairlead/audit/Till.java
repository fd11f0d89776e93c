package io.fairlead.audit;

import dagger.Binds;
import dagger.Component;
import dagger.Module;
import dagger.Provides;
import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Outcome;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.annotation.Middleware;
import io.fairlead.annotation.QueryHandler;
import io.fairlead.annotation.Sensitive;
import io.fairlead.policy.Audited;
import io.fairlead.problem.ForbiddenException;
import io.fairlead.problem.Reason;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionStage;

/** An application in which some messages are audited. */
@GenerateBus
@Singleton
@Component(modules = {TillBusModule.class, Till.Trail.class})
interface Till {

    TillBus bus();

    InMemoryAuditLog log();

    @Module
    interface Trail {
        @Provides
        @Singleton
        static InMemoryAuditLog inMemory() {
            return new InMemoryAuditLog(100);
        }

        @Binds
        AuditLog log(InMemoryAuditLog log);
    }

    @Audited(
            action = "account.pay",
            subject = "account",
            components = {"cents", "pin"})
    record Pay(String account, long cents, @Sensitive String pin, Callable<String> work) implements Command<String> {}

    @Audited(action = "account.pay-later", subject = "account")
    record PayLater(String account, CompletionStage<String> work) implements Command<String> {}

    /** Whoever looks at accounts is audited, whichever way. */
    @Audited
    interface Looking {}

    record Balance(String account) implements Query<Long>, Looking {}

    @Audited(action = "account.paid", subject = "account")
    record Paid(String account) implements Event {}

    record Unaudited() implements Query<Integer> {}

    /** Stands where authorization does. */
    @Middleware(order = -700_000_000)
    final class Doorman {
        @Inject
        Doorman() {}

        void before(Pay command) {
            if (command.account().isEmpty()) {
                throw new ForbiddenException(Reason.of("canary").withCode("no-account"));
            }
        }
    }

    @CommandHandler
    final class Cashier {
        @Inject
        Cashier() {}

        Outcome<String, Paid> handle(Pay command) throws Exception {
            return Outcome.of(command.work().call(), new Paid(command.account()));
        }

        CompletionStage<String> handle(PayLater command) {
            return command.work();
        }
    }

    @QueryHandler
    final class Desk {
        @Inject
        Desk() {}

        Long handle(Balance query) {
            return 7L;
        }

        int handle(Unaudited query) {
            return 1;
        }
    }

    @EventHandler(delivery = Delivery.QUEUED)
    final class Ledger {
        @Inject
        Ledger() {}

        void handle(Paid event) {}
    }

    @EventHandler
    final class Printer {
        @Inject
        Printer() {}

        void handle(Paid event) {}
    }
}
