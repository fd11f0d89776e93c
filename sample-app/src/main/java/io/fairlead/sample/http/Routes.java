package io.fairlead.sample.http;

import io.javalin.config.RoutesConfig;

/** Some of the routes of the service. */
interface Routes {

    void addTo(RoutesConfig routes);
}
