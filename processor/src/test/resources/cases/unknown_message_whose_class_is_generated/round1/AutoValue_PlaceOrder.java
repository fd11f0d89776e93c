package com.shop;

final class AutoValue_PlaceOrder extends PlaceOrder {
    private final String customer;

    AutoValue_PlaceOrder(String customer) {
        this.customer = customer;
    }

    @Override
    String customer() {
        return customer;
    }
}
