package io.fairlead.sample.http;

import io.fairlead.sample.NorthwindBus;
import io.fairlead.sample.orders.CancelOrder;
import io.fairlead.sample.orders.Order;
import io.fairlead.sample.orders.OrderById;
import io.fairlead.sample.orders.PlaceOrder;
import io.fairlead.sample.orders.ShipOrder;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

final class OrderRoutes implements Routes {

    private final NorthwindBus bus;
    private final Requests requests;
    private final Responses responses;

    @Inject
    OrderRoutes(NorthwindBus bus, Requests requests, Responses responses) {
        this.bus = bus;
        this.requests = requests;
        this.responses = responses;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/orders", this::place);
        routes.get("/orders/{orderId}", this::byId);
        routes.post("/orders/{orderId}/ship", this::ship);
        routes.post("/orders/{orderId}/cancel", this::cancel);
    }

    private void place(Context request) {
        PlaceOrder command = requests.body(request, PlaceOrder.class);
        int id = bus.send(command, Caller.serving(request, command.customerId()));
        responses.created(request, "/orders/" + id, order(id, request));
    }

    private void byId(Context request) {
        OrderById query = new OrderById(requests.pathNumber(request, "orderId"));
        responses.ok(request, bus.ask(query, Correlation.of(request)));
    }

    private void ship(Context request) {
        int id = requests.pathNumber(request, "orderId");
        Shipment shipment = requests.bodyOr(new Shipment(null, null), request, Shipment.class);
        bus.send(new ShipOrder(id, shipment.shippedOn(), shipment.version()), Correlation.of(request));
        responses.ok(request, order(id, request));
    }

    private void cancel(Context request) {
        int id = requests.pathNumber(request, "orderId");
        Cancellation cancellation = requests.bodyOr(new Cancellation(null), request, Cancellation.class);
        bus.send(new CancelOrder(id, cancellation.version()), Correlation.of(request));
        responses.ok(request, order(id, request));
    }

    private Order order(int id, Context request) {
        return bus.ask(new OrderById(id), Correlation.of(request).caused());
    }

    /** The body of a shipment; everything may be left out, the body too. */
    record Shipment(@Nullable LocalDate shippedOn, @Nullable Integer version) {}

    /** The body of a cancellation; everything may be left out, the body too. */
    record Cancellation(@Nullable Integer version) {}
}
