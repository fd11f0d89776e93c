package io.fairlead.policy;

import io.fairlead.annotation.Policy;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Whoever handles the message is asked again where it fails, after a while that grows. The whole of what lies inside is run anew, so a
 * handler must bear to be run twice.
 *
 * <p>Which errors are worth it: the class of the error is looked for among {@link #on} and {@link #except}, then its superclass, and so
 * on; the nearest that is named decides. Unless {@link #on} names them themselves, refusals of the domain
 * ({@code DomainException}), of a circuit breaker that is open, interrupts and cancellations are not tried again.
 *
 * <p>Between two tries a handler that answers at once holds its thread, and one that answers later holds none. Of several tries, the
 * events of the one that succeeded are published.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
@Policy(artifact = "io.fairlead:fairlead-resilience")
public @interface Retry {

    /**
     * How often the message is handled at most, the first time included.
     *
     * @return from 2 to 100
     */
    @Policy.Range(min = 2, max = 100)
    int attempts() default 3;

    /**
     * How long to wait after the first failure.
     *
     * @return a {@linkplain Durations duration}
     */
    @Policy.Matches(value = Durations.PATTERN, meaning = Durations.MEANING)
    String delay() default "100ms";

    /**
     * By how much each wait is longer than the one before.
     *
     * @return from 1, for waits that are all alike, to 100
     */
    @Policy.Range(min = 1, max = 100)
    double multiplier() default 2;

    /**
     * What no wait is longer than.
     *
     * @return a {@linkplain Durations duration}
     */
    @Policy.Matches(value = Durations.PATTERN, meaning = Durations.MEANING)
    String maximumDelay() default "10s";

    /**
     * Which part of each wait is left to chance, so that many who failed together do not come back together. A wait of 100 ms with 0.5
     * is one from 50 to 100 ms.
     *
     * @return from 0 to 1
     */
    @Policy.Range(min = 0, max = 1)
    double jitter() default 0.5;

    /**
     * Errors after which it is tried again.
     *
     * @return classes; those of an error and its superclasses count
     */
    Class<? extends Throwable>[] on() default Exception.class;

    /**
     * Errors after which it is not.
     *
     * @return classes; those of an error and its superclasses count
     */
    Class<? extends Throwable>[] except() default {};
}
