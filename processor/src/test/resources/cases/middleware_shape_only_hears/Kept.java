package com.shop;

import io.fairlead.annotation.Policy;

@Policy
public @interface Kept {
    @Policy.Component
    String[] key() default {};

    @Policy.Events
    Class<?>[] until() default {};
}
