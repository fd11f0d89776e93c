package io.fairlead.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.Set;

/**
 * A class of the application that a container makes: a handler, a middleware or a filter.
 *
 * @param className its name
 * @param reach from where it may be named
 * @param flaws what is wrong with the class itself
 * @param construction how it is made
 * @param kotlin whether it is written in Kotlin, some of whose functions Java does not see
 * @param local whether it is declared in this compilation
 * @param origin its declaration
 */
public record ComponentModel(
        ClassName className,
        Reach reach,
        Set<Flaw> flaws,
        Construction construction,
        boolean kotlin,
        boolean local,
        Origin origin) {

    /** The canonical name of the class. */
    public String name() {
        return className.canonicalName();
    }

    /** What may be wrong with a class that a container is to make. */
    public enum Flaw {
        /** An interface, an enum or an annotation type. */
        NOT_A_CLASS,
        ABSTRACT,
        /** Itself, or a class around it. */
        PRIVATE,
        /** A non-static inner class, or a class in a method. */
        INNER,
        /** With type parameters. */
        GENERIC
    }

    /**
     * How a class is made.
     *
     * @param injectable whether a constructor is annotated with {@code Inject}
     * @param withoutArguments whether code in the package that makes it, the class's own unless it is a filter, can do so with no
     *     arguments
     * @param soleConstructor whether it has exactly one constructor that is not private
     * @param provided whether a method in this compilation that is annotated with {@code Provides} or the like returns it
     * @param unwarned whether the class suppresses the warning {@code MissingInject}
     * @param origin its constructor, where it has one that is written out
     */
    public record Construction(
            boolean injectable,
            boolean withoutArguments,
            boolean soleConstructor,
            boolean provided,
            boolean unwarned,
            Origin origin) {}
}
