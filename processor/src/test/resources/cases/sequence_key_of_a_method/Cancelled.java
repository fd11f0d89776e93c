package com.shop;

record Cancelled(String id) implements OrderEvent {
    @Override
    public Object order(String shop) {
        return id;
    }
}
