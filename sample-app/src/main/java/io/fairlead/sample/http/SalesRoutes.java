package io.fairlead.sample.http;

import io.fairlead.sample.NorthwindBus;
import io.fairlead.sample.sales.SalesByCountry;
import io.javalin.config.RoutesConfig;
import jakarta.inject.Inject;

final class SalesRoutes implements Routes {

    private final NorthwindBus bus;
    private final Responses responses;

    @Inject
    SalesRoutes(NorthwindBus bus, Responses responses) {
        this.bus = bus;
        this.responses = responses;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(
                "/sales/by-country",
                request -> responses.ok(request, bus.ask(new SalesByCountry(), Correlation.of(request))));
    }
}
