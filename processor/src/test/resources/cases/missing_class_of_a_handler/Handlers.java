package com.shop;

final class Handlers {
    private PlaceOrderHandler handler;
}
