package com.shop;

import io.fairlead.Command;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;

record PlaceOrder(@Valid Address address, @Unnamed String code, List<@Valid Address> others, Box<@NotBlank String> box)
        implements Command<String> {}
