package com.shop;

import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler(delivery = Delivery.QUEUED)
final class StoredHandler {
    @Inject
    StoredHandler() {}

    void handle(Stored event) {}
}
