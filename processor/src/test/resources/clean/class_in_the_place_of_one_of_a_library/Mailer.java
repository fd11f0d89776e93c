package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler
class Mailer {
    @Inject
    Mailer() {}

    void handle(OrderPlaced event) {}
}
