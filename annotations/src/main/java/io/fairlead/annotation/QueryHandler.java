package io.fairlead.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a class or a method that answers queries.
 *
 * <p>The shape is that of {@link CommandHandler}, except that a query raises no events: its handler returns the
 * query's result itself. Every query has exactly one handler.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface QueryHandler {}
