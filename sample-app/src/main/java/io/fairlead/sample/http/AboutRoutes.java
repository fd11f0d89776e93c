package io.fairlead.sample.http;

import io.fairlead.sample.NorthwindBus;
import io.javalin.config.RoutesConfig;
import jakarta.inject.Inject;

/** The service about itself: what to try, and how every message was wired when it was compiled. */
final class AboutRoutes implements Routes {

    private final NorthwindBus bus;

    @Inject
    AboutRoutes(NorthwindBus bus) {
        this.bus = bus;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/", request -> request.result(Tour.text(request.port())));
        routes.get("/wiring", request -> request.result(bus.wiring().toString()));
    }
}
