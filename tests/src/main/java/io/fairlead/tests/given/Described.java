package io.fairlead.tests.given;

import io.fairlead.annotation.Policy;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A policy that names components. */
@Policy
@Target(ElementType.TYPE)
public @interface Described {

    /** The first of all. */
    @Policy.Component
    String z() default "";

    /** Before it, by the name of the member. */
    @Policy.Component
    String[] by() default {};
}
