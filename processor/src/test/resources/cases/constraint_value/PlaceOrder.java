package com.shop;

import io.fairlead.Command;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

record PlaceOrder(
        @Size(min = -1) String a,
        @Size(min = 3, max = 2) String b,
        @DecimalMin("much") int c,
        @Digits(integer = 2, fraction = -1) int d,
        @Pattern(regexp = "[a-") String e)
        implements Command<String> {}
