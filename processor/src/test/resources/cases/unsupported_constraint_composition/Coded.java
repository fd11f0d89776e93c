package com.shop;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.constraints.Pattern;

@Pattern(regexp = "[0-9]{5}")
@Pattern.List(@Pattern(regexp = "[1-9].*"))
@Constraint(validatedBy = {})
@interface Coded {
    String message() default "";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
