package io.fairlead.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or a method that reacts to events.
 *
 * <p>An event may have any number of handlers, none included. A handler method takes the event, or any supertype of it
 * (a sealed {@code OrderEvent}, {@code Event} itself), and optionally an {@code io.fairlead.MessageContext}, and
 * returns nothing. Which handlers an event reaches is decided when the root is compiled.
 *
 * <p>A failing handler never stops the others. Its failure goes to the bus's failure sink and, after the last handler
 * has run, to the publisher, unless it is {@linkplain #errors isolated}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface EventHandler {

    /**
     * The place among the handlers of one event: ascending, handlers of equal order by qualified class name.
     *
     * @return any number; handlers that do not care share 0
     */
    int order() default 0;

    /**
     * How the event reaches this handler.
     *
     * @return the delivery, {@link Delivery#DIRECT} unless stated
     */
    Delivery delivery() default Delivery.DIRECT;

    /**
     * Whether the publisher learns that this handler has failed. Of a queued handler it never does.
     *
     * @return {@link HandlerErrors#AS_CONFIGURED} unless stated
     */
    HandlerErrors errors() default HandlerErrors.AS_CONFIGURED;

    /**
     * Of the events that the method takes, those that are handled: of these classes and their subclasses. Decided when the root
     * is compiled; a class that leaves no event to the handler is an error there.
     *
     * @return classes and interfaces; empty for all events that the method takes
     */
    Class<?>[] types() default {};

    /**
     * Of the events that the method takes, those that are not handled: of these classes and their subclasses. Decided like
     * {@link #types}.
     *
     * @return classes and interfaces
     */
    Class<?>[] except() default {};

    /**
     * Of the events that the method takes, those that are handled: with a class whose full name matches one of these patterns, in which
     * {@code *} stands for any characters, dots included, or none, and {@code ?} for one. Decided like {@link #types}.
     *
     * @return patterns such as {@code com.shop.orders.*}; empty for all events that the method takes
     */
    String[] names() default {};

    /**
     * Classes that decide event by event whether this handler takes it: all of them must. Each implements
     * {@code io.fairlead.event.EventFilter} and is made like a handler, once for a bus, whoever names it. They are asked one after
     * the other, before middleware; of a queued handler where that runs. One that throws is a failure of the handler.
     *
     * @return filter classes
     */
    Class<?>[] filters() default {};
}
