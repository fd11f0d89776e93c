package io.fairlead.health;

/**
 * How something is. The constants ascend from the best to the worst.
 *
 * @since 0.1.0
 */
public enum HealthStatus {
    /** It does what it is there for. */
    UP,

    /** It does so still, but somebody should look at it. */
    DEGRADED,

    /** It does not. */
    DOWN;

    /**
     * The worse of two.
     *
     * @param other the other
     * @return this, unless the other is worse
     */
    public HealthStatus worst(HealthStatus other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
