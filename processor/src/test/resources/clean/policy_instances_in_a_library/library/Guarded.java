package com.shop;

import io.fairlead.annotation.Policy;

@Policy
public @interface Guarded {
    @Policy.Word
    String role() default "";

    @Policy.Instances("com.shop.Check")
    Class<?>[] checks() default {};

    @Policy.Instances("com.shop.Check")
    Class<?> also() default void.class;
}
