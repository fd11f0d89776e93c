package io.fairlead.annotation;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the root of an application: here the wiring is proved complete and the bus is generated.
 *
 * <p>For a root {@code Shop} the processor writes, beside it, {@code ShopBus} and, when Dagger is on the class path,
 * {@code ShopBusModule}, from the handlers, messages and middleware of this compilation and of every module that the
 * processor ran in: on the class path of all, under the module system of those that the root's module reads, or of the
 * {@linkplain #includes() included} ones alone. The root may be any top-level or static nested class or interface; usually it is the
 * Dagger component, which then must carry a scope, because there is one bus per component.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface GenerateBus {

    /**
     * The simple name of the generated bus.
     *
     * @return a Java class name; empty for the root's simple name followed by {@code Bus}
     */
    String name() default "";

    /**
     * The modules whose handlers, messages and middleware the bus is made of, besides those of the root's own compilation.
     * Each is named by any message, handler or middleware that it declares, so that a module that is renamed, or left out
     * of the build, is an error here and not a bus that lacks something.
     *
     * @return one class for each module; empty for every module that can be seen
     */
    Class<?>[] includes() default {};

    /**
     * The message types for which handlers may be registered while the bus runs, as plugins do: classes of commands, queries or
     * events, or interfaces, by which all messages that implement them are open, also those that are compiled after the root.
     * Open commands and queries need no handler. Everything else stays closed.
     *
     * @return message types of the application's own; empty if everything is decided here
     */
    Class<?>[] open() default {};

    /**
     * The events that the bus takes: of these classes and their subclasses. All others reach no handler. Decided when the root is
     * compiled; a class that is no event's is an error.
     *
     * @return classes and interfaces; empty for all events
     */
    Class<?>[] eventTypes() default {};

    /**
     * The events that the bus does not take: of these classes and their subclasses. Decided like {@link #eventTypes}.
     *
     * @return classes and interfaces
     */
    Class<?>[] exceptEvents() default {};

    /**
     * The events that the bus takes: with a class whose full name matches one of these patterns, in which {@code *} stands for any
     * characters, dots included, or none, and {@code ?} for one. Decided like {@link #eventTypes}.
     *
     * @return patterns such as {@code com.shop.orders.*}; empty for all events
     */
    String[] eventNames() default {};

    /**
     * Classes that decide event by event whether the bus takes it: all of them must. Each implements
     * {@code io.fairlead.event.EventFilter} and is made like a handler, once for a bus, whoever names it. They are asked one after
     * the other, on the publisher's thread, before anything else is done with an event that has handlers: what they turn away
     * reaches none of these and is not queued. One that throws has turned it away, and is reported as a failing handler.
     *
     * @return filter classes
     */
    Class<?>[] eventFilters() default {};

    /**
     * Policies without which no message is let in: each message to which a middleware that enforces one of them could apply must carry it, or
     * one that may stand {@linkplain Policy#insteadOf instead}. Messages of {@linkplain #open open} types that are compiled after the root are
     * not asked, as no middleware of the bus stands around them.
     *
     * @return annotation types that are policies; empty to require none
     */
    Class<? extends Annotation>[] require() default {};

    /**
     * What has the words that policies may use, such as the roles of the application: each a class, an interface or an enum with
     * {@link Policy.Vocabulary}. If one of them names a policy, every value of that policy that is a {@link Policy.Word} must be among
     * the words of all that name it.
     *
     * @return classes with words; empty if any word is right
     */
    Class<?>[] vocabularies() default {};
}
