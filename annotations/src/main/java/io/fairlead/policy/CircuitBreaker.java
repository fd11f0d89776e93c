package io.fairlead.policy;

import io.fairlead.annotation.Policy;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Spares a handler that fails too often, and those who wait for it: while the circuit is open, the message is refused at once. After a
 * while a few are let through, and decide whether it closes.
 *
 * <p>Which errors are failures: the class of the error is looked for among {@link #on} and {@link #except}, then its superclass, and so
 * on; the nearest that is named decides. Unless {@link #on} names them themselves, refusals of the domain ({@code DomainException}) are answers like any
 * other; and what never reached the handler, or was given up by its sender, counts neither way: a full bulkhead, an
 * interrupt, a cancellation.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
@Policy(artifact = "io.fairlead:fairlead-resilience")
public @interface CircuitBreaker {

    /**
     * From which part of failures on the circuit opens.
     *
     * @return in per cent, from 1 to 100
     */
    @Policy.Range(min = 1, max = 100)
    int failureRate() default 50;

    /**
     * From which part of slow answers on the circuit opens, where {@link #slowAfter} says what is slow.
     *
     * @return in per cent, from 1 to 100
     */
    @Policy.Range(min = 1, max = 100)
    int slowRate() default 100;

    /**
     * After how long an answer is slow, be it a failure or not.
     *
     * @return a {@linkplain Durations duration}; empty if nothing is
     */
    @Policy.Matches(value = Durations.PATTERN, meaning = Durations.MEANING)
    String slowAfter() default "";

    /**
     * Of how many of the latest answers the rates are.
     *
     * @return from 1 to 100,000
     */
    @Policy.Range(min = 1, max = 100_000)
    int window() default 100;

    /**
     * Makes the rates those of all answers in the latest time, in place of {@link #window}.
     *
     * @return whole seconds, from 1 to 86,400; 0 for a window of answers
     */
    @Policy.Range(min = 1, max = 86_400)
    int windowSeconds() default 0;

    /**
     * How many answers there must be in the window before it opens.
     *
     * @return from 1 to 100,000; more than {@link #window} counts as that
     */
    @Policy.Range(min = 1, max = 100_000)
    int minimumCalls() default 20;

    /**
     * How long the circuit stays open before some are let through again.
     *
     * @return a {@linkplain Durations duration}
     */
    @Policy.Matches(value = Durations.PATTERN, meaning = Durations.MEANING)
    String openFor() default "30s";

    /**
     * How many are let through then, whose rates decide.
     *
     * @return from 1 to 10,000
     */
    @Policy.Range(min = 1, max = 10_000)
    int trialCalls() default 5;

    /**
     * Errors that are failures.
     *
     * @return classes; those of an error and its superclasses count
     */
    Class<? extends Throwable>[] on() default Throwable.class;

    /**
     * Errors that are answers like any other.
     *
     * @return classes; those of an error and its superclasses count
     */
    Class<? extends Throwable>[] except() default {};

    /**
     * Lets several messages share one circuit, all of which must state the same.
     *
     * @return a name; empty for a circuit of the message's own
     */
    @Policy.Matches(value = Names.PATTERN, meaning = Names.MEANING)
    String name() default "";
}
