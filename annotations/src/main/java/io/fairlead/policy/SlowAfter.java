package io.fairlead.policy;

import io.fairlead.annotation.Policy;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How long handling may take before the log warns of it; nothing is interrupted. Wins over what the application has configured for all messages, in either direction. An answer
 * that comes later is waited for.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.PACKAGE, ElementType.ANNOTATION_TYPE})
@Policy(artifact = "io.fairlead:fairlead-logging")
public @interface SlowAfter {

    /**
     * What takes this long, or longer, is slow.
     *
     * @return a duration as {@link Durations} reads it, such as {@code "500ms"}
     */
    @Policy.Matches(value = Durations.PATTERN, meaning = Durations.MEANING)
    String value();
}
