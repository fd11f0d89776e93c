package io.fairlead.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the component of an event by which it is put in order: queued handlers see events with equal keys one after the
 * other, as they were published, and events with different keys side by side. Keys are compared by {@code equals}, across
 * all events of a bus; a null key is none.
 *
 * <p>It stands on a component of a record, or on a method of an interface that several events implement. An event has at
 * most one.
 *
 * @since 0.1.0
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
public @interface SequenceBy {}
