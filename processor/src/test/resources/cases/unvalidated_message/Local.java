package com.shop;

import io.fairlead.Event;
import jakarta.validation.constraints.NotNull;

record Local(@NotNull String name) implements Event {}
