package com.shop;

import io.fairlead.Command;
import jakarta.validation.constraints.NotBlank;

final class PlaceOrder implements Command<String> {
    @NotBlank
    private final String hidden;

    @NotBlank
    private final String seen;

    PlaceOrder(String hidden, String seen) {
        this.hidden = hidden;
        this.seen = seen;
    }

    String getSeen() {
        return hidden + seen;
    }
}
