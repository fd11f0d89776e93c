package io.fairlead.authorization;

import io.fairlead.Command;
import io.fairlead.Event;
import io.fairlead.Message;
import io.fairlead.MessageContext;
import io.fairlead.Metadata;
import io.fairlead.Outcome;
import io.fairlead.Query;
import io.fairlead.annotation.CommandHandler;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.annotation.Policy;
import io.fairlead.annotation.QueryHandler;
import io.fairlead.policy.Authorize;
import io.fairlead.policy.PermitAll;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** An application in which every message says who may send it. */
@GenerateBus(require = Authorize.class, vocabularies = Office.Roles.class, open = Office.Plugged.class)
interface Office {

    @Policy.Vocabulary(Authorize.class)
    final class Roles {
        static final String CLERK = "clerk";
        static final String ADMIN = "admin";

        private Roles() {}
    }

    /** What was handled, on any thread. */
    final class Handled {
        private static final List<Message> ALL = new CopyOnWriteArrayList<>();

        static void add(Message message) {
            ALL.add(message);
        }

        static List<Message> all() {
            return ALL;
        }

        private Handled() {}
    }

    /** Of one's own alone; a clerk of whom it can not be told makes it fail. */
    final class Own implements AuthorizationCheck {
        @Inject
        Own() {}

        @Override
        public boolean isAllowed(Message message, Principal principal, Metadata metadata) throws Exception {
            String owner = ((Owned) message).owner();
            if (owner.equals("unknown")) {
                throw new java.io.IOException("the register is closed");
            }
            return owner.equals(principal.name());
        }
    }

    final class NotTen implements AuthorizationCheck {
        @Inject
        NotTen() {}

        @Override
        public boolean isAllowed(Message message, Principal principal, Metadata metadata) {
            return !message.toString().contains("10");
        }
    }

    interface Owned {
        String owner();
    }

    @Authorize(roles = Roles.ADMIN)
    record Hire(String name) implements Command<String> {}

    @Authorize(
            roles = {Roles.CLERK, Roles.ADMIN},
            tenant = "shop")
    record PlaceOrder(String shop, int number) implements Command<Integer> {}

    @Authorize(check = Own.class)
    record CancelOrder(String owner) implements Command<Void>, Owned {}

    @Authorize(
            roles = Roles.CLERK,
            tenant = "shop",
            check = {Own.class, NotTen.class})
    record CloseBooks(String owner, String shop, int year) implements Command<Void>, Owned {}

    @Authorize(roles = Roles.CLERK)
    record Count(String what) implements Command<Integer> {}

    @Authorize
    record WhoAmI() implements Query<String> {}

    @Authorize(tenant = "shop")
    record OrdersOf(@Nullable Object shop) implements Query<List<Integer>> {}

    @PermitAll
    record Ping() implements Query<String> {}

    /** Handled by what it makes of another. */
    @Authorize
    record Forward(Command<?> command) implements Command<Object> {}

    /** Events for those who may place orders. */
    @Authorize(roles = {Roles.CLERK, Roles.ADMIN})
    sealed interface OrderEvent extends Event permits Placed, Shipped {}

    record Placed(int number) implements OrderEvent {}

    record Shipped(int number) implements OrderEvent {}

    @PermitAll
    record Rang() implements Event {}

    @Authorize(roles = Roles.ADMIN)
    record Plugged() implements Command<String> {}

    @CommandHandler
    final class Commands {
        @Inject
        Commands() {}

        String handle(Hire command) {
            Handled.add(command);
            return command.name();
        }

        Outcome<Integer, Placed> handle(PlaceOrder command) {
            Handled.add(command);
            return Outcome.of(command.number(), new Placed(command.number()));
        }

        void handle(CancelOrder command) {
            Handled.add(command);
        }

        void handle(CloseBooks command) {
            Handled.add(command);
        }

        CompletionStage<Integer> handle(Count command) {
            Handled.add(command);
            return CompletableFuture.completedFuture(3);
        }

        Object handle(Forward command, MessageContext context) {
            Handled.add(command);
            return context.bus().send(command.command());
        }
    }

    @QueryHandler
    final class Queries {
        @Inject
        Queries() {}

        String handle(WhoAmI query, MessageContext context) {
            Handled.add(query);
            return String.valueOf(context.metadata().principal());
        }

        List<Integer> handle(OrdersOf query) {
            Handled.add(query);
            return List.of(1);
        }

        String handle(Ping query) {
            Handled.add(query);
            return "pong";
        }
    }

    @EventHandler
    final class Log {
        @Inject
        Log() {}

        void handle(OrderEvent event) {
            Handled.add(event);
        }

        void handle(Rang event) {
            Handled.add(event);
        }
    }

    @EventHandler(delivery = Delivery.QUEUED)
    final class Warehouse {
        @Inject
        Warehouse() {}

        void handle(Placed event) {
            Handled.add(event);
        }
    }
}
