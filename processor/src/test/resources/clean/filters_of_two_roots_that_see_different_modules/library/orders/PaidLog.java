package com.shop.orders;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler
final class PaidLog {
    @Inject
    PaidLog() {}

    void handle(Paid event) {}
}
