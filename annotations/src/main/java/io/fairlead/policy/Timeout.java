package io.fairlead.policy;

import io.fairlead.annotation.Policy;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long handling the message may take, with all that lies inside of this policy.
 *
 * <p>A handler that answers at once stays on its thread, which is interrupted when the time is up. What it fails with then reaches the
 * sender as the cause of a time-out; what it answers all the same counts, for it is done. So this ends handlers that wait for something that can be
 * interrupted, and no others. Of a handler that answers later the stage is failed and cancelled when the time is up.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
@Policy(artifact = "io.fairlead:fairlead-resilience")
public @interface Timeout {

    /**
     * How long.
     *
     * @return a {@linkplain Durations duration}
     */
    @Policy.Matches(value = Durations.PATTERN, meaning = Durations.MEANING)
    String value();
}
