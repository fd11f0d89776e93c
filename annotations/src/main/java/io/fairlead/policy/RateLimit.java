package io.fairlead.policy;

import io.fairlead.annotation.Policy;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How often the message may be sent. In no span of time as long as {@link #per} are there more than {@link #permits}, wherever it begins: the window slides.
 * More are refused, and told when asking again has a chance. Each process counts for itself.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
@Policy(artifact = "io.fairlead:fairlead-resilience")
public @interface RateLimit {

    /**
     * How often. A limiter remembers when each permit within the last period was given, in eight bytes.
     *
     * @return from 1 to 100,000
     */
    @Policy.Range(min = 1, max = 100_000)
    int permits();

    /**
     * In how long.
     *
     * @return a {@linkplain Durations duration}
     */
    @Policy.Matches(value = Durations.PATTERN, meaning = Durations.MEANING)
    String per() default "1s";

    /**
     * Whose permits they are.
     *
     * @return {@link Scope#MESSAGE} unless given
     */
    Scope scope() default Scope.MESSAGE;

    /**
     * Lets several messages share one limit, all of which must state the same.
     *
     * @return a name; empty for a limit of the message's own
     */
    @Policy.Matches(value = Names.PATTERN, meaning = Names.MEANING)
    String name() default "";

    /**
     * Who shares the permits.
     *
     * @since 0.1.0
     */
    enum Scope {
        /** All who send the message. */
        MESSAGE,

        /** Those of one principal of a tenant, as the metadata tells; those without a principal share theirs. */
        PRINCIPAL,

        /** Those of one tenant, as the metadata tells; those without one share theirs. */
        TENANT
    }
}
