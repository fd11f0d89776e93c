package io.fairlead.sample.http;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;

/** The REST interface. It listens on this machine only: a gateway in front of it says who is asking. */
@Singleton
public final class HttpServer implements AutoCloseable {

    private static final String THIS_MACHINE = "localhost";

    private final List<Routes> routes;
    private final JettyProblems jettyProblems;
    private final Javalin javalin;

    @Inject
    HttpServer(
            CustomerRoutes customers,
            ProductRoutes products,
            OrderRoutes orders,
            SalesRoutes sales,
            DeadLetterRoutes deadLetters,
            HealthRoutes health,
            MetricsRoutes metrics,
            AboutRoutes about,
            Problems problems,
            JettyProblems jettyProblems) {
        this.jettyProblems = jettyProblems;
        routes = List.of(customers, products, orders, sales, deadLetters, health, metrics, about, problems);
        javalin = Javalin.create(this::configure);
    }

    private void configure(JavalinConfig config) {
        config.http.prefer405over404 = true;
        config.startup.showJavalinBanner = false;
        config.startup.showOldJavalinVersionWarning = false;
        // Its thread would outlive a server that is stopped soon after its start.
        config.startup.startupWatcherEnabled = false;
        config.jetty.modifyServer(server -> server.setErrorHandler(jettyProblems));
        config.routes.before(Correlation::begin);
        routes.forEach(some -> some.addTo(config.routes));
    }

    /**
     * Begins to listen.
     *
     * @param port where, or 0 for any port that is free
     * @return where it listens
     * @throws io.javalin.util.JavalinBindException if the port is taken
     */
    public int start(int port) {
        return javalin.start(THIS_MACHINE, port).port();
    }

    /** Stops listening, if it ever began. */
    @Override
    public void close() {
        javalin.stop();
    }
}
