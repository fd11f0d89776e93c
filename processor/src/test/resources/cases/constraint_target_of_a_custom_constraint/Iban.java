package com.shop;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;

@Constraint(validatedBy = IbanValidator.class)
@interface Iban {
    String message() default "must be an account";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};
}
