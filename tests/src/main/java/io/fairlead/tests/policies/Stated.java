package io.fairlead.tests.policies;

import io.fairlead.annotation.Policy;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** A policy with values of every kind, which reflection sees as well. */
@Policy
@Retention(RetentionPolicy.RUNTIME)
public @interface Stated {

    String text();

    int number() default 3;

    long large() default 1L << 40;

    double fraction() default 0.1;

    float small() default -0.0f;

    byte octet() default -1;

    short two() default 2;

    char mark() default '\'';

    boolean flag() default true;

    RetentionPolicy constant() default RetentionPolicy.CLASS;

    Class<?> type() default int[].class;

    String[] texts() default {"a", "\"b\"\n"};

    double[] fractions() default {Double.NaN, 1};

    Class<? extends Throwable>[] errors() default {IllegalStateException.class};

    RetentionPolicy[] constants() default {};
}
