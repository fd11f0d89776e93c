package io.fairlead.benchmarks.policy.app;

import io.fairlead.annotation.GenerateBus;
import io.fairlead.authorization.AuthorizationMiddleware;
import io.fairlead.caching.Caching;
import io.fairlead.idempotency.IdempotencyMiddleware;
import io.fairlead.logging.LoggingMiddleware;
import io.fairlead.resilience.RetryMiddleware;

/** The same, with the integration that logs every message. */
@GenerateBus(
        includes = {
            RetryMiddleware.class,
            Caching.class,
            IdempotencyMiddleware.class,
            AuthorizationMiddleware.class,
            LoggingMiddleware.class
        })
public interface Logged {}
