package io.fairlead.benchmarks.policy.app;

import io.fairlead.annotation.GenerateBus;
import io.fairlead.authorization.AuthorizationMiddleware;
import io.fairlead.benchmarks.app.Traced;
import io.fairlead.caching.Caching;
import io.fairlead.idempotency.IdempotencyMiddleware;
import io.fairlead.resilience.RetryMiddleware;

/** The application without policies, {@link io.fairlead.benchmarks.app.Bench}, in one bus with that which has them. */
@GenerateBus(
        includes = {
            Traced.class,
            RetryMiddleware.class,
            Caching.class,
            IdempotencyMiddleware.class,
            AuthorizationMiddleware.class
        })
public interface Beside {}
