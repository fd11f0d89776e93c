package io.fairlead.internal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the processor found in one compilation, put on a generated class in the package {@code io.fairlead.index} so that
 * roots compiled later find it. Types are named, not referred to, because the index stands in another package and must
 * be able to name what is private to its own.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ModuleIndex {

    /**
     * The concrete messages.
     *
     * @return canonical names
     */
    String[] messages() default {};

    /**
     * The classes that carry a handler annotation, on themselves or on a method.
     *
     * @return canonical names
     */
    String[] handlers() default {};

    /**
     * The middleware classes.
     *
     * @return canonical names
     */
    String[] middleware() default {};

    /**
     * The generated classes that are injected with the handlers and the middleware of a package.
     *
     * @return canonical names
     */
    String[] packages() default {};
}
