package io.fairlead.sample.http;

import io.fairlead.sample.NorthwindBus;
import io.javalin.config.RoutesConfig;
import jakarta.inject.Inject;

/** The service about itself: what to try, and how every message was wired when it was compiled. */
final class AboutRoutes implements Routes {

    private final NorthwindBus bus;
    private final Tour tour;

    @Inject
    AboutRoutes(NorthwindBus bus, Tour tour) {
        this.bus = bus;
        this.tour = tour;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/", request -> request.result(tour.text(request.port())));
        routes.get("/wiring", request -> request.result(bus.wiring().toString()));
    }
}
