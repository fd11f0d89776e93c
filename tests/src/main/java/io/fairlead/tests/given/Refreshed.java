package io.fairlead.tests.given;

import io.fairlead.annotation.Policy;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** A policy that names events. */
@Policy
@Target({ElementType.TYPE, ElementType.PACKAGE})
public @interface Refreshed {

    /** One or more. */
    @Policy.Events
    Class<?>[] on();

    /** Tells policies apart. */
    String label() default "";
}
