package com.shop;

import io.fairlead.Event;

public sealed interface OrderEvent extends Event {

    String order();

    record Placed(String order) implements OrderEvent {}

    record Cancelled(String order) implements OrderEvent {}
}
