package com.shop.orders;

import com.shop.OrderPlaced;
import com.shop.limits.Few;
import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler(filters = {Few.class, Outside.class}, names = "com.shop.*")
final class OrderLog {
    @Inject
    OrderLog() {}

    void handle(OrderPlaced event) {}
}
