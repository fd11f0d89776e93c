package io.fairlead.policy;

import io.fairlead.annotation.Policy;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a query: its answers are kept, and given again to who asks the same. Those who ask the same at the same time wait for one answer. What fails
 * is not kept.
 *
 * <p>An answer is given to everybody of a tenant, as the metadata of the query says it, unless {@link #perPrincipal} says otherwise: so a
 * handler must not look at who asks. Whether somebody may ask at all is another policy's matter, and is decided before. The same object is given
 * again, so it should not be one that is changed, nor one that is read once: a query for a stream is refused.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
@Policy(artifact = "io.fairlead:fairlead-caching")
public @interface Cached {

    /**
     * How long an answer may be given again, from when it was there.
     *
     * @return a duration, such as 30s or 5m
     */
    @Policy.Matches(value = Durations.PATTERN, meaning = Durations.MEANING)
    String ttl();

    /**
     * How many answers to queries of this class are kept, in one process. When there is no room, those that were of the least use go.
     *
     * @return a number, 1 at least
     */
    @Policy.Range(min = 1)
    long maximumSize() default 1_000;

    /**
     * What makes two queries the same, if not that they are equal.
     *
     * @return names of components of the query, whose values are compared; empty for the whole query
     */
    @Policy.Component
    String[] key() default {};

    /**
     * After which no answer is given again that was kept, or asked for, before. All answers to queries of this class are forgotten.
     *
     * @return classes of events, or types that events are of
     */
    @Policy.Events
    Class<?>[] invalidatedBy() default {};

    /**
     * Whether every tenant has answers of its own. Let go of it only for what is the same for all.
     *
     * @return true unless set
     */
    boolean perTenant() default true;

    /**
     * Whether every principal of a tenant has answers of its own, whatever {@link #perTenant} says.
     *
     * @return false unless set
     */
    boolean perPrincipal() default false;
}
