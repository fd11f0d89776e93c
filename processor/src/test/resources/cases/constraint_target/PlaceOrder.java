package com.shop;

import io.fairlead.Command;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

record PlaceOrder(
        @Size(max = 3) int quantity,
        @NotBlank List<String> names,
        @Past
        String day,
        List<@Min(3) Boolean> numbers,
        @Size(max = 2) Optional<String> note,
        @Valid Line line)
        implements Command<String> {

    @AssertTrue
    String getState() {
        return "";
    }
}
