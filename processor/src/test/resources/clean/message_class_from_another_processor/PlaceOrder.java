package com.shop;

import io.fairlead.Command;

abstract class PlaceOrder implements Command<String> {
    abstract String customer();

    static PlaceOrder of(String customer) {
        return new AutoValue_PlaceOrder(customer);
    }
}
