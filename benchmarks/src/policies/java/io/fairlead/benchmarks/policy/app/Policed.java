package io.fairlead.benchmarks.policy.app;

import io.fairlead.annotation.GenerateBus;
import io.fairlead.authorization.AuthorizationMiddleware;
import io.fairlead.caching.Caching;
import io.fairlead.idempotency.IdempotencyMiddleware;
import io.fairlead.resilience.RetryMiddleware;

/** The root of the application that has the integrations of policies. */
@GenerateBus(
        includes = {RetryMiddleware.class, Caching.class, IdempotencyMiddleware.class, AuthorizationMiddleware.class})
public interface Policed {}
