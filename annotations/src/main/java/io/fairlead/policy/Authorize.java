package io.fairlead.policy;

import io.fairlead.annotation.Policy;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may have a message handled. Whoever sends it must be known, and all that is stated here must hold; otherwise the message is refused before
 * anything else is done with it. Without values, everybody who is known may.
 *
 * <p>The principal and the tenant are those of the message's metadata, whichever way it came in. {@code @GenerateBus(require = Authorize.class)} denies
 * by default: what states neither this nor {@link PermitAll} does not compile.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
@Policy(artifact = "io.fairlead:fairlead-authorization")
public @interface Authorize {

    /**
     * The roles of which the principal must have one.
     *
     * @return words of a vocabulary, where the root names one; empty if any principal may
     */
    @Policy.Word
    @Policy.Matches(value = "\\S(.*\\S)?", meaning = "a role, with no blanks at its ends")
    String[] roles() default {};

    /**
     * The component of the message whose text must be the tenant of the metadata.
     *
     * @return its name; empty if the message concerns no tenant
     */
    @Policy.Component
    String tenant() default "";

    /**
     * What must allow the message as well: classes that implement {@code io.fairlead.authorization.AuthorizationCheck}. All of them are asked, in this order, until one
     * refuses.
     *
     * @return check classes, which are made like handlers
     */
    @Policy.Instances("io.fairlead.authorization.AuthorizationCheck")
    Class<?>[] check() default {};
}
