package com.shop;

import io.fairlead.Command;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

record PlaceOrder(
        String @NotEmpty [] codes,
        int[] @Size(min = 1) [] grid,
        List<@NotBlank String[]> names,
        @NotNull String[] seen,
        List<String @NotEmpty []> seenToo,
        @Valid Line[] lines)
        implements Command<String> {}
