package com.shop;

import io.fairlead.Event;
import jakarta.validation.constraints.NotBlank;

final class Orders {

    private record Placed(@NotBlank String customer) implements Event {}

    static Event placed() {
        return new Placed("");
    }
}
