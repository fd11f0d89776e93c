package com.shop;

import io.fairlead.Event;
import io.fairlead.annotation.EventHandler;

record OrderPlaced<T>(String id) implements Event {
    @EventHandler
    void on(Event event) {}
}
