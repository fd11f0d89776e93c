package com.library;

import io.fairlead.Command;
import jakarta.validation.constraints.NotBlank;

public record PlaceOrder(@NotBlank String customer) implements Command<String> {}
