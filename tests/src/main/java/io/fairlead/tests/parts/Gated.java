package io.fairlead.tests.parts;

import io.fairlead.annotation.Policy;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A policy that names what it is enforced with, which reflection sees as well. */
@Policy
@Retention(RetentionPolicy.RUNTIME)
public @interface Gated {

    @Policy.Instances("io.fairlead.tests.parts.Gate")
    Class<?>[] gates() default {};

    @Policy.Instances("io.fairlead.tests.parts.Gate")
    Class<?> first() default void.class;

    @Policy.Instances("java.lang.CharSequence")
    Class<?>[] labels() default {};
}
