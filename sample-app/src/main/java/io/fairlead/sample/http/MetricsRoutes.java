package io.fairlead.sample.http;

import io.fairlead.micrometer.FairleadMetrics;
import io.fairlead.sample.NorthwindBus;
import io.javalin.config.RoutesConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import jakarta.inject.Inject;

/** What was counted, for Prometheus, and as JSON for who asks for that. */
final class MetricsRoutes implements Routes {

    private static final String JSON = "application/json";
    private static final String PROMETHEUS = "text/plain; version=0.0.4; charset=utf-8";

    private final PrometheusMeterRegistry registry;
    private final FairleadMetrics metrics;
    private final Responses responses;

    @Inject
    MetricsRoutes(PrometheusMeterRegistry registry, FairleadMetrics metrics, NorthwindBus bus, Responses responses) {
        this.registry = registry;
        this.metrics = metrics;
        this.responses = responses;
        metrics.bind(bus);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/metrics", request -> {
            String accepted = request.header("Accept");
            if (accepted != null && accepted.contains(JSON)) {
                responses.json(request, metrics.toJson());
            } else {
                request.contentType(PROMETHEUS).result(registry.scrape());
            }
        });
    }
}
