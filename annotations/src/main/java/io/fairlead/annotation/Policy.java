package io.fairlead.annotation;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation a policy: something that must hold wherever a message that carries it is handled. A middleware enforces it, whose
 * {@link Middleware#on} names it, and whose hooks may take the annotation as a parameter. A policy that no middleware enforces
 * does not compile.
 *
 * <p>A policy stands on the class of a message, on a type that messages are of, or on a package. On the class it wins over
 * one on a supertype, on a subtype over one on its supertypes, and on any of these over one on the package of the message; the whole
 * annotation counts, its values are not merged. It may also stand on another annotation, and so several go by one name.
 *
 * <p>An annotation that is to be a policy is kept in class files (any retention but {@code SOURCE}). One that hooks take is written down
 * as a constant by the bus, in whose package it must be visible, with all that its values name.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Policy {

    /**
     * What to add to the build for it to be enforced, told to who uses it without.
     *
     * @return coordinates, {@code group:artifact}; empty if the application itself enforces it
     */
    String artifact() default "";

    /**
     * The policies in whose place this one may stand. It wins over them as over its own kind, must not stand beside one of them, and
     * satisfies who requires one. It says that they are not wanted, so nothing need enforce it.
     *
     * @return annotation types; empty for a policy of its own
     */
    Class<? extends Annotation>[] insteadOf() default {};

    /**
     * Whether what enforces it keeps something of the message, or of its answer, beyond the process. Such a message must have a
     * {@linkplain MessageName name}, and, where avaje-jsonb and {@code fairlead-codec} are in the build, its codecs are generated beside the bus.
     *
     * @return false unless something is kept
     */
    boolean stores() default false;

    /**
     * On a text of a policy, or several: what it looks like. The default of the text is allowed in any case.
     *
     * @since 0.1.0
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface Matches {

        /**
         * What the whole text must match.
         *
         * @return a regular expression of {@code java.util.regex}
         */
        String value();

        /**
         * What that is, for people, as it follows "must be".
         *
         * @return {@code "a duration, such as 250ms or 5s"}
         */
        String meaning();
    }

    /**
     * On a number of a policy, or several: its bounds. The default of the number is allowed in any case.
     *
     * @since 0.1.0
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface Range {

        /**
         * The least.
         *
         * @return a number, itself allowed
         */
        long min() default Long.MIN_VALUE;

        /**
         * The greatest.
         *
         * @return a number, itself allowed
         */
        long max() default Long.MAX_VALUE;
    }

    /**
     * On a text of a policy, or several: it names a component of the message, which is a component of a record, or a method without
     * parameters that returns something and declares no exception. The default of the text is allowed in any case. A middleware gets
     * the values of the components by a parameter {@code io.fairlead.ComponentValues}.
     *
     * @since 0.1.0
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface Component {}

    /**
     * On a class of a policy, or several: it is an event, or a type that events are of. Whenever one is published, each middleware of the policy that
     * has a method {@code onEvent} is told for which message it stands there. One of them must have it.
     *
     * @since 0.1.0
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface Events {}

    /**
     * On a class of a policy, or several: its objects are handed to the hooks that enforce the policy. Each class implements a type and is made
     * like a handler, once for a bus, by generated code in the package of the message, so it need not be public.
     *
     * <p>A hook may take {@code List<T>}, of that very type {@code T}, behind the policy and the values of components, and before the context: the
     * objects of all classes that the policy's members with this type name, members by name, the classes of each as they are written,
     * each class once. A class that is none of that type, or that cannot be made, is an error at the value.
     *
     * @since 0.1.0
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface Instances {

        /**
         * What each class must implement or extend. As a name, because a policy need not depend on what enforces it.
         *
         * @return the canonical name of a class or an interface without type parameters
         */
        String value();
    }

    /**
     * On a text of a policy, or several: it is one of the words that the {@linkplain GenerateBus#vocabularies vocabularies} of the root have
     * for the policy, such as the roles of an application. Where a root names none for it, any text is right; the default of
     * the text is allowed in any case.
     *
     * @since 0.1.0
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.METHOD)
    @interface Word {}

    /**
     * On a class or an interface: the values of its {@code static final} texts, as far as they are constants and not private, are words that
     * policies may use. On an enum, the names of its constants are.
     *
     * @since 0.1.0
     */
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface Vocabulary {

        /**
         * The policies that may use them.
         *
         * @return annotation types that are policies
         */
        Class<? extends Annotation>[] value();
    }
}
