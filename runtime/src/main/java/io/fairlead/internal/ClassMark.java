package io.fairlead.internal;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a class is a message, a handler or a middleware, put on a class that is generated beside it. Messages carry no
 * annotation, and an incremental build shows a processor only those unchanged classes that do; of handlers and middleware a
 * mark tells that they were compiled before.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ClassMark {

    /**
     * What is marked.
     *
     * @return its canonical name
     */
    String value();

    /**
     * If it is a message, the annotations on types that its members mention, which not every compiler shows of class
     * files (JDK-8225377).
     *
     * @return canonical names, sorted, with the annotations on these annotations
     */
    String[] carried() default {};
}
