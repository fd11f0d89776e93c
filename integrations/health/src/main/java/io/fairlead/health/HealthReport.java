package io.fairlead.health;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How all components are, and the application with them. Immutable, and so safe for use by many threads.
 *
 * @param status the worst of them; {@link HealthStatus#UP} if there are none
 * @param components how each is, by name, in the order in which they were added
 * @since 0.1.0
 */
public record HealthReport(HealthStatus status, Map<String, Health> components) {

    /** Copies the components. */
    public HealthReport {
        Objects.requireNonNull(status, "status");
        components = Collections.unmodifiableMap(new LinkedHashMap<>(components));
    }

    /**
     * Whether requests may come: what an HTTP server answers with 200, and otherwise with 503.
     *
     * @return false if the application is down
     */
    public boolean isServing() {
        return status != HealthStatus.DOWN;
    }

    /**
     * The report as JSON (RFC 8259). Members are named like the components of the records.
     *
     * @return one object, in one line
     */
    public String toJson() {
        return new HealthJson().of(this);
    }
}
