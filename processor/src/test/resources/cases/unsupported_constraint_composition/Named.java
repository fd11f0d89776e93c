package com.shop;

import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Size;

@Size
@Constraint(validatedBy = {})
@interface Named {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    @OverridesAttribute(constraint = Size.class)
    String min() default "2";

    @OverridesAttribute(constraint = Size.class, name = "length")
    int most() default 5;
}
