package com.shop;

record Shipped(String id) implements OrderEvent {
    @Override
    public Object order(String shop) {
        return id;
    }
}
