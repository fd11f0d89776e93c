package io.fairlead.sample.http;

import io.fairlead.health.HealthChecks;
import io.fairlead.health.HealthReport;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;

/**
 * How the service is. An orchestrator restarts the process when {@code /health/live} is answered with 503, and sends no requests while
 * {@code /health} is.
 */
final class HealthRoutes implements Routes {

    private static final int OK = 200;
    private static final int SERVICE_UNAVAILABLE = 503;

    private final HealthChecks checks;
    private final Responses responses;

    @Inject
    HealthRoutes(HealthChecks checks, Responses responses) {
        this.checks = checks;
        this.responses = responses;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/health", request -> answer(request, checks.report()));
        routes.get("/health/live", request -> answer(request, checks.liveness()));
    }

    private void answer(Context request, HealthReport report) {
        request.header("Cache-Control", "no-store");
        request.status(report.isServing() ? OK : SERVICE_UNAVAILABLE);
        responses.json(request, report.toJson());
    }
}
