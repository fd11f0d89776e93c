package com.shop.orders;

import com.shop.limits.Few;
import io.fairlead.annotation.Delivery;
import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler(delivery = Delivery.QUEUED, filters = {Outside.class, Few.class})
final class Mailer {
    @Inject
    Mailer() {}

    void handle(OrderEvent event) {}
}
