package io.fairlead.health;

/**
 * A component that can tell how it is. A port: one for a bus comes with this artifact, an application writes those of its databases, brokers and
 * disks.
 *
 * <p>{@link HealthChecks} never asks one again before it has answered, but from threads of its own.
 *
 * @since 0.1.0
 */
@FunctionalInterface
public interface HealthCheck {

    /**
     * Tells how the component is. It should answer at once, and do no work of the component's own; past its time limit its thread is
     * interrupted.
     *
     * @return how it is
     * @throws Exception if that can not be told, which counts as {@link HealthStatus#DOWN}
     */
    Health check() throws Exception;
}
