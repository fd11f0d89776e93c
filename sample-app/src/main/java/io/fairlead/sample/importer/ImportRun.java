package io.fairlead.sample.importer;

import io.fairlead.Command;
import io.fairlead.Metadata;
import io.fairlead.Result;
import io.fairlead.problem.DomainException;
import io.fairlead.problem.DuplicateException;
import io.fairlead.problem.InvalidException;
import io.fairlead.sample.NorthwindBus;
import io.fairlead.sample.importer.ImportReport.Tally;
import io.fairlead.sample.orders.OrderById;
import io.fairlead.sample.orders.OrderStatus;
import io.fairlead.sample.orders.PlaceOrder;
import io.fairlead.sample.orders.ShipOrder;
import io.fairlead.sample.security.Accounts;
import io.fairlead.validation.MessageValidationException;
import io.fairlead.validation.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/** One import: sends the rows, one command after the other, and counts. All its messages are one conversation. */
final class ImportRun {

    private final NorthwindBus bus;
    private final ImportListener listener;
    private final String conversation = "import-" + UUID.randomUUID();
    private final List<Flaw> leftOut = new ArrayList<>();
    private Tally customers = Tally.NONE;
    private Tally products = Tally.NONE;
    private Tally orders = Tally.NONE;
    private Tally lines = Tally.NONE;
    private Tally shipments = Tally.NONE;
    private boolean stopped;

    ImportRun(NorthwindBus bus, ImportListener listener) {
        this.bus = bus;
        this.listener = listener;
    }

    ImportReport send(NorthwindFiles files) {
        each("customers", files.customers(), row -> {
            customers = customers.plus(send(row.value(), path -> row.at()), 1);
        });
        each("products", files.products(), row -> {
            products = products.plus(send(row.value(), path -> row.at()), 1);
        });
        each("orders", files.orders(), this::place);
        return new ImportReport(customers, products, orders, lines, shipments, leftOut, stopped);
    }

    private <T> void each(String what, Collection<T> rows, Consumer<T> action) {
        int done = 0;
        for (T row : rows) {
            stopped = stopped || listener.wantsToStop();
            if (stopped) {
                return;
            }
            action.accept(row);
            listener.progress(what, ++done, rows.size());
        }
    }

    private void place(OrderRows order) {
        Answer answer = send(order.command(), order::at);
        orders = orders.plus(answer, 1);
        lines = lines.plus(answer, order.lines());
        LocalDate shippedOn = order.shippedOn();
        if (answer != Answer.REFUSED && shippedOn != null) {
            shipments = shipments.plus(ship(order, shippedOn), 1);
        }
    }

    /** Ships an order that is open: a new one, or one that an interrupted import has left so. */
    private Answer ship(OrderRows order, LocalDate shippedOn) {
        OrderStatus status =
                bus.ask(new OrderById(order.orderId()), metadata().build()).status();
        return status == OrderStatus.OPEN
                ? send(new ShipOrder(order.orderId(), shippedOn, null), order::at)
                : Answer.KNOWN;
    }

    /** Sends a command; when it is refused, notes why, and where the value in question stands. */
    private Answer send(Command<?> command, Function<String, Location> places) {
        Result<?> result = bus.execute(command, metadata(command));
        if (!(result instanceof Result.Failure<?> failure)) {
            return Answer.NEW;
        }
        if (failure.error() instanceof DuplicateException) {
            return Answer.KNOWN;
        }
        if (failure.error() instanceof MessageValidationException invalid) {
            for (Violation violation : invalid.violations()) {
                leftOut.add(new Flaw(places.apply(violation.path()), violation.toString()));
            }
            return Answer.REFUSED;
        }
        if (failure.error() instanceof InvalidException invalid) {
            invalid.errors().forEach(error -> leftOut.add(new Flaw(places.apply(error.path()), error.message())));
            return Answer.REFUSED;
        }
        if (failure.error() instanceof DomainException refusal) {
            leftOut.add(new Flaw(places.apply(""), refusal.text()));
            return Answer.REFUSED;
        }
        result.orElseThrow();
        return Answer.REFUSED;
    }

    private Metadata metadata(Command<?> command) {
        return command instanceof PlaceOrder order
                ? metadata().tenant(order.customerId()).build()
                : metadata().build();
    }

    private Metadata.Builder metadata() {
        return Metadata.builder().correlationId(conversation).principal(Accounts.IMPORTER);
    }
}
