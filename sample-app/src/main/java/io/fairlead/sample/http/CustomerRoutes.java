package io.fairlead.sample.http;

import io.fairlead.sample.NorthwindBus;
import io.fairlead.sample.customers.RegisterCustomer;
import io.fairlead.sample.orders.OrdersOfCustomer;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Map;

final class CustomerRoutes implements Routes {

    private final NorthwindBus bus;
    private final Requests requests;
    private final Responses responses;

    @Inject
    CustomerRoutes(NorthwindBus bus, Requests requests, Responses responses) {
        this.bus = bus;
        this.requests = requests;
        this.responses = responses;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/customers", this::register);
        routes.get("/customers/{customerId}/orders", this::orders);
    }

    private void register(Context request) {
        String id = bus.send(requests.body(request, RegisterCustomer.class), Correlation.of(request));
        responses.created(request, "/customers/" + id + "/orders", Map.of("customerId", id));
    }

    private void orders(Context request) {
        OrdersOfCustomer query = new OrdersOfCustomer(
                request.pathParam("customerId"),
                requests.queryNumber(request, "page", 0),
                requests.queryNumber(request, "size", 20));
        responses.ok(request, bus.ask(query, Caller.serving(request, query.customerId())));
    }
}
