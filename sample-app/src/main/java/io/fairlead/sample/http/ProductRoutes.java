package io.fairlead.sample.http;

import io.fairlead.sample.NorthwindBus;
import io.fairlead.sample.products.AddProduct;
import io.fairlead.sample.products.Restock;
import io.fairlead.sample.products.StockOfProduct;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;

final class ProductRoutes implements Routes {

    private final NorthwindBus bus;
    private final Requests requests;
    private final Responses responses;

    @Inject
    ProductRoutes(NorthwindBus bus, Requests requests, Responses responses) {
        this.bus = bus;
        this.requests = requests;
        this.responses = responses;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/products", this::add);
        routes.get("/products/{productId}/stock", this::stock);
        routes.post("/products/{productId}/restock", this::restock);
    }

    private void add(Context request) {
        int id = bus.send(requests.body(request, AddProduct.class), Correlation.of(request));
        responses.created(
                request,
                "/products/" + id + "/stock",
                bus.ask(new StockOfProduct(id), Correlation.of(request).caused()));
    }

    private void stock(Context request) {
        StockOfProduct query = new StockOfProduct(requests.pathNumber(request, "productId"));
        responses.ok(request, bus.ask(query, Correlation.of(request)));
    }

    private void restock(Context request) {
        int id = requests.pathNumber(request, "productId");
        Delivery delivery = requests.body(request, Delivery.class);
        bus.send(new Restock(id, delivery.units()), Correlation.of(request));
        responses.ok(
                request, bus.ask(new StockOfProduct(id), Correlation.of(request).caused()));
    }

    /** The body of a restock. */
    record Delivery(int units) {}
}
