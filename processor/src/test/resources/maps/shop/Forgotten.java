package com.shop;

final class Forgotten {

    void handle(OrderEvent.Cancelled event) {}
}
