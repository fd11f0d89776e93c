package io.fairlead.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a component of a message: its value must not be shown to people or written down for them, in logs, say. Whoever is given the value with its name is told that
 * it is sensitive.
 *
 * <p>It says nothing of how a message is stored or sent, which needs the value, nor of the message's own {@code toString}.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD})
public @interface Sensitive {}
