package com.shop;

import com.shop.stock.CountStock;
import io.fairlead.annotation.GenerateBus;

@GenerateBus(name = "OrderBus")
final class Shop {
    private Shop() {}

    static int run(OrderBus.Builder builder) {
        try (OrderBus bus = builder.placeOrderHandler(new PlaceOrderHandler("-")).build()) {
            bus.send(new CancelOrder(bus.send(new PlaceOrder("ALFKI"))));
            return bus.ask(new CountStock("Chai"));
        }
    }
}
