package com.shop;

import io.fairlead.Event;

sealed interface OrderEvent extends Event {
    record Placed(String id) implements OrderEvent {}
}
