package com.shop;

import io.fairlead.annotation.Policy;

@Policy
public @interface Attempts {
    @Policy.Range(min = 1, max = 10)
    int value() default 3;

    @Policy.Matches(value = "\\d+(ms|s)", meaning = "a duration, such as 250ms or 5s")
    String delay() default "";

    @Policy.Component
    String[] key() default {};
}
