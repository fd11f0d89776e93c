package io.fairlead.benchmarks.validation;

import io.fairlead.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;

/** An order, as the sample's. */
public record Order(
        @NotBlank String customer,
        @NotEmpty @Size(max = 1_000) List<@NotNull @Valid Line> lines) implements Event {

    /** A product that is ordered. */
    public record Line(
            @NotBlank String product, @Positive @Max(10_000) int quantity) {}
}
