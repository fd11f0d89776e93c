package io.fairlead.internal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the processor found in one compilation, put on generated interfaces so that roots compiled later find it: on the
 * class path on one in the package {@code io.fairlead.index}, in a named module on one in each package concerned, because
 * no two modules may share a package. Types are named, not referred to, because an index stands beside some of them at
 * most and must be able to name what is private to other packages. Names that only differ after their last dot are a
 * group, {@code com.shop CancelOrder PlaceOrder}, because each text is a constant that the compiler looks at again and
 * again.
 *
 * <p>The interface has a static method {@code fingerprint()}, which returns {@link #fingerprint()}. It is a method and no
 * constant so that a bus compares the one that is there when it runs.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ModuleIndex {

    /**
     * The version of all that is generated in a module for others: indexes, bridges, packages. A root reads indexes of
     * its own version only.
     *
     * @return a number that changes with what is generated; 0 if the index is older than such numbers
     */
    int format() default 0;

    /**
     * What a root relies on, in one number.
     *
     * @return the first 64 bits of a digest over everything that was found in the compilation
     */
    long fingerprint() default 0;

    /**
     * The module that was compiled.
     *
     * @return its name; empty for the unnamed module
     */
    String module() default "";

    /**
     * All indexes of the compilation, where there may be several.
     *
     * @return canonical names, sorted; empty if this is the only one
     */
    String[] parts() default {};

    /**
     * The packages whose public types the bridges of this compilation do not name, because not every module may.
     *
     * @return names, sorted
     */
    String[] concealed() default {};

    /**
     * The concrete messages.
     *
     * @return canonical names, in groups
     */
    String[] messages() default {};

    /**
     * The annotations on types that the members of messages mention, which not every compiler shows of class files
     * (JDK-8225377).
     *
     * @return for each message that carries any its canonical name and theirs, with spaces between; sorted
     */
    String[] carried() default {};

    /**
     * The classes that carry a handler annotation, on themselves or on a method.
     *
     * @return canonical names, in groups
     */
    String[] handlers() default {};

    /**
     * The middleware classes.
     *
     * @return canonical names, in groups
     */
    String[] middleware() default {};

    /**
     * The generated classes that are injected with the handlers and the middleware of a package.
     *
     * @return canonical names, in groups
     */
    String[] packages() default {};
}
