package io.fairlead.benchmarks.report;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What the table says about a benchmark. Each class of benchmarks becomes a group of rows with one floor. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Row {

    /** What the row is called. The name of a peer in braces becomes its version. */
    String value();

    /** Whose way it is. */
    Side side() default Side.FAIRLEAD;

    /** Whether the other rows of the class are compared with this one. */
    boolean floor() default false;

    /** How many types of message the sequence holds, unless the number of types is a parameter. */
    int live() default 1;

    /** How many handlers the bus, or the peer, knows, unless the number of types is a parameter. */
    int wired() default 1;
}
