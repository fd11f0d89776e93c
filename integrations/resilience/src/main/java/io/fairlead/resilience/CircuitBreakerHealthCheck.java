package io.fairlead.resilience;

import io.fairlead.health.Health;
import io.fairlead.health.HealthCheck;
import java.util.List;
import java.util.Objects;

/**
 * How the circuits are, for {@code fairlead-health}, which an application that makes one of these adds to its build. Degraded while any is not closed: what it
 * spares does not work, and nothing gets better by a restart.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class CircuitBreakerHealthCheck implements HealthCheck {

    private final Resilience resilience;

    /**
     * A check of all circuits, of those that are made later, too.
     *
     * @param resilience what has them
     */
    public CircuitBreakerHealthCheck(Resilience resilience) {
        this.resilience = Objects.requireNonNull(resilience, "resilience");
    }

    @Override
    public Health check() {
        List<CircuitBreakerStatus> all = resilience.circuitBreakers();
        List<CircuitBreakerStatus> troubled =
                all.stream().filter(CircuitBreakerHealthCheck::isTroubled).toList();
        Health health = troubled.isEmpty()
                ? Health.up()
                : Health.degraded(troubled.size() + " of " + all.size() + " circuits are not closed");
        for (CircuitBreakerStatus each : troubled) {
            health = health.with(each.name(), each.state());
        }
        return health;
    }

    private static boolean isTroubled(CircuitBreakerStatus circuit) {
        return circuit.state() != CircuitBreakerStatus.State.CLOSED
                && circuit.state() != CircuitBreakerStatus.State.FORCED_CLOSED;
    }
}
