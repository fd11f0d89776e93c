package io.fairlead.policy;

import io.fairlead.annotation.Policy;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How many of the message are handled at the same time; more are refused, at once or after a wait.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
@Policy(artifact = "io.fairlead:fairlead-resilience")
public @interface Bulkhead {

    /**
     * How many.
     *
     * @return from 1 to 1,000,000
     */
    @Policy.Range(min = 1, max = 1_000_000)
    int value();

    /**
     * How long the next one waits for its turn. It waits on its thread, even if its handler answers later.
     *
     * @return a {@linkplain Durations duration}; empty for not at all
     */
    @Policy.Matches(value = Durations.PATTERN, meaning = Durations.MEANING)
    String maximumWait() default "";

    /**
     * Lets several messages share one bulkhead, all of which must state the same.
     *
     * @return a name; empty for a bulkhead of the message's own
     */
    @Policy.Matches(value = Names.PATTERN, meaning = Names.MEANING)
    String name() default "";
}
