package io.fairlead.policy;

import io.fairlead.annotation.Policy;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Each time that such a message is handled, it is written down who did what, when, and what came of it: that it succeeded, was refused, or failed.
 *
 * <p>Of what the message holds only the components are written that are named here; of those that are {@link
 * io.fairlead.annotation.Sensitive} a mask.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
@Policy(artifact = "io.fairlead:fairlead-audit")
public @interface Audited {

    /**
     * What is done, in a word that stays the same when classes are renamed.
     *
     * @return such as {@code "order.place"}; empty for the name of the message's class
     */
    @Policy.Matches(
            value = "[A-Za-z0-9]+([._-][A-Za-z0-9]+)*",
            meaning = "letters and digits in groups joined by '.', '_' or '-', such as order.place")
    String action() default "";

    /**
     * What it is done to.
     *
     * @return the name of the component that identifies it, such as {@code "orderId"}; empty if none does
     */
    @Policy.Component
    String subject() default "";

    /**
     * What else is written down.
     *
     * @return names of components
     */
    @Policy.Component
    String[] components() default {};
}
