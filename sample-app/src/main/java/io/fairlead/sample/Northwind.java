package io.fairlead.sample;

import dagger.BindsInstance;
import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import io.fairlead.authorization.Principals;
import io.fairlead.micrometer.PublishedEvents;
import io.fairlead.policy.Authorize;
import io.fairlead.sample.diagnostics.DiagnosticsModule;
import io.fairlead.sample.http.HttpServer;
import io.fairlead.sample.http.ProblemsModule;
import io.fairlead.sample.http.Tour;
import io.fairlead.sample.importer.Importer;
import io.fairlead.sample.purchasing.NoticeBoard;
import io.fairlead.sample.security.Roles;
import io.fairlead.sample.storage.Database;
import io.fairlead.sample.storage.DatabaseAddress;
import io.fairlead.sample.storage.StoresModule;
import jakarta.inject.Singleton;
import java.time.Clock;

/**
 * The order service: everything that it consists of, made by Dagger.
 *
 * <p>It is also the root of the bus. Compiling it proves that every command and query has its handler, and generates
 * {@link NorthwindBus} with one {@code send}, {@code ask} or {@code publish} for each message, and the module that lets
 * Dagger make the bus, the handlers and the middleware.
 */
@GenerateBus(require = Authorize.class, vocabularies = Roles.class, eventFilters = PublishedEvents.class)
@Singleton
@Component(modules = {NorthwindBusModule.class, DiagnosticsModule.class, ProblemsModule.class, StoresModule.class})
public interface Northwind {

    /**
     * The bus.
     *
     * @return where commands, queries and events go
     */
    NorthwindBus bus();

    /**
     * The REST interface.
     *
     * @return not started
     */
    HttpServer http();

    /**
     * The importer of CSV files.
     *
     * @return ready to run
     */
    Importer importer();

    /**
     * The database.
     *
     * @return open
     */
    Database database();

    /** Makes services. */
    @Component.Factory
    interface Factory {

        /**
         * Makes a service.
         *
         * @param address where its database lies
         * @param board who is told when stock does not suffice
         * @param clock what day it is
         * @param tour what its front page suggests
         * @param principals whom it knows
         * @return a service, to be closed by closing its parts: server, bus, database
         */
        Northwind create(
                @BindsInstance DatabaseAddress address,
                @BindsInstance NoticeBoard board,
                @BindsInstance Clock clock,
                @BindsInstance Tour tour,
                @BindsInstance Principals principals);
    }
}
