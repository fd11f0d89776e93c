package com.shop;

import io.fairlead.annotation.Policy;
import java.lang.annotation.RetentionPolicy;

@Policy
public @interface Attempts {
    int value() default 3;

    String delay() default "";

    Class<? extends Throwable>[] errors() default {};

    RetentionPolicy unit() default RetentionPolicy.CLASS;

    double factor() default 1.5;

    long[] pauses() default {1, 2};

    char mark() default '\'';

    int yield() default 1;

    int Objects() default 2;

    String Arrays() default "\u20ac \u2028 \ud800 \"\\ \n";
}
