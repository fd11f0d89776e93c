package io.fairlead.annotation;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class that stands between the sender of a message and its handler.
 *
 * <p>A middleware declares either hooks, each at most once and at least one of them, or around methods. {@code M} is
 * the message parameter, {@code P} the {@linkplain Policy policy} that {@link #on} names, {@code S} the state that {@code before}
 * returned, {@code T} a type of whose objects the policy names {@linkplain Policy.Instances classes}; what stands in brackets may be left out, the rest keeps its order:
 *
 * <pre>{@code
 * S    before   (M message                   [, P policy] [, ComponentValues values] [, List<T> parts] [, MessageContext context])
 * void after    (M message, Object result    [, P policy] [, ComponentValues values] [, List<T> parts] [, MessageContext context] [, S state])
 * void onError  (M message, Throwable error  [, P policy] [, ComponentValues values] [, List<T> parts] [, MessageContext context] [, S state])
 * void onFinally(M message                   [, P policy] [, ComponentValues values] [, List<T> parts] [, MessageContext context] [, S state])
 *
 * void afterCommit(M message, Object result  [, P policy] [, ComponentValues values] [, List<T> parts] [, MessageContext context] [, S state])
 *
 * R                  around     (M message, Next<R> next       [, P policy] [, ComponentValues values] [, List<T> parts] [, MessageContext context])
 * CompletionStage<R> aroundAsync(M message, AsyncNext<R> next  [, P policy] [, ComponentValues values] [, List<T> parts] [, MessageContext context])
 *
 * void onEvent  (Event event, P policy, Class<?> message [, MessageContext context])
 * }</pre>
 *
 * <p>Hooks become straight-line code around the call of the handler, with the state in a local variable; nothing is
 * allocated for them. They nest like try blocks: the one entered first ends last, and a middleware whose {@code before}
 * threw was not entered. A {@code before} that returns {@code io.fairlead.ShortCircuit} may end the pipeline with a
 * result. What {@code afterCommit} does waits until what was done is committed: where the application has told the bus of transactions,
 * those decide, and otherwise the pipeline's success. Around methods cost an object per call, and only where they apply; {@code aroundAsync}
 * stands around handlers that return a {@code CompletionStage}, {@code around} around all others.
 *
 * <p>Where {@link #on} names one annotation, hooks may ask for {@code io.fairlead.ComponentValues}: the values of the components that the policy
 * names in members marked {@link Policy.Component}, or, where the annotation is no policy, of those components that carry it.
 *
 * <p>{@code onEvent} stands beside hooks or an around method, and is called when an event is published that the policy names in a
 * member marked {@link Policy.Events}: once for each message with such a policy that the middleware applies to, with that policy and the class of the message, by
 * the publisher's thread, after the direct handlers of the event, which may have brought up to date what it concerns, and before queued ones. It is a handler like these: what it throws keeps nobody else from being
 * called, and middleware of events stands around it.
 *
 * <p>A middleware applies to every message that its message parameter accepts: {@code Message}, {@code Command<?>}, a
 * marker interface, a sealed interface, one record; and, where {@link #on} is given, only to those that carry one of
 * the annotations. Which ones these are is decided when the root is compiled; a middleware of the root's own
 * compilation that applies to nothing is an error.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Middleware {

    /**
     * The place in the pipeline: ascending order is outermost first. Two middlewares of the same order that meet on a
     * message, with neither {@link #before} nor {@link #after} between them, are an error.
     *
     * @return any number
     */
    int order() default 0;

    /**
     * Middlewares that this one encloses, whatever the orders say.
     *
     * @return middleware classes
     */
    Class<?>[] before() default {};

    /**
     * Middlewares that enclose this one, whatever the orders say.
     *
     * @return middleware classes
     */
    Class<?>[] after() default {};

    /**
     * Restricts the middleware to messages that carry one of these annotations: on the message's type, on one of its
     * record components, fields or accessors, or on a type argument of a component; directly, or on an annotation that
     * stands there. Of a {@linkplain Policy policy} it is the one in force for the message that counts, which may stand on a supertype
     * or on its package. Where it is the only one named, hooks may take it: they get a constant that is equal to the annotation.
     *
     * @return annotation types; empty for no restriction
     */
    Class<? extends Annotation>[] on() default {};
}
