package com.shop;

import gone.Json;
import io.fairlead.Command;

@Json
record PlaceOrder(String customer) implements Command<String> {
    @Json
    public String customer() {
        return customer;
    }
}
