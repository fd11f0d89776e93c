package com.library;

import io.fairlead.Command;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

public record PlaceOrder(@NotBlank String customer, List<@NotBlank String> lines) implements Command<String> {}
