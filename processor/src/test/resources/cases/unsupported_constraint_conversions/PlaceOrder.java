package com.shop;

import io.fairlead.Command;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.groups.ConvertGroup;
import jakarta.validation.groups.Default;
import java.util.List;

record PlaceOrder(
        @ConvertGroup(to = Basic.class) Address alone,
        List<@ConvertGroup(to = Basic.class) Address> inside,
        @Valid @ConvertGroup(to = Basic.class) @ConvertGroup(to = All.class) Address twice,
        @Valid @ConvertGroup(from = All.class, to = Basic.class) Address sequence,
        @Valid @ConvertGroup(to = All.class) Address sound)
        implements Command<String> {}

interface Basic {}

@GroupSequence({Default.class, Basic.class})
interface All {}

record Address(@NotBlank String street) {}
