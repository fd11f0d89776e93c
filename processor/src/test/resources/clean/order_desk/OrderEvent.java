package com.desk;

import io.fairlead.Event;

public sealed interface OrderEvent extends Event {
    String id();

    record Placed(String id, int quantity) implements OrderEvent {}

    record Shipped(String id) implements OrderEvent {}
}
