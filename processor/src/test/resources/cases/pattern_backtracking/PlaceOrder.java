package com.shop;

import io.fairlead.Command;
import jakarta.validation.constraints.Pattern;

record PlaceOrder(
        @Pattern(regexp = "([a-z]+)*") String doubling,
        @Pattern(regexp = ".*,.*") String power,
        @Pattern(regexp = "[a-z]+(-[a-z]+)*") String fine,
        @SuppressWarnings("PatternBacktracking") @Pattern(regexp = "(a|a)*") String known)
        implements Command<String> {}
