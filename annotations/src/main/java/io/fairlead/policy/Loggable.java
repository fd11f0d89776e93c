package io.fairlead.policy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a message: its value may be logged. Without this nothing that a message holds is. Of a component that is also
 * {@link io.fairlead.annotation.Sensitive} a mask is logged, never the value.
 *
 * <p>This is a permission, and so no policy: without {@code io.fairlead:fairlead-logging}, nothing is logged.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Loggable {}
