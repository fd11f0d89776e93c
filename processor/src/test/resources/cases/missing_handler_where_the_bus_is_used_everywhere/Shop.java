package com.shop;

import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

@GenerateBus
@Singleton
@Component(modules = ShopBusModule.class)
interface Shop {
    ShopBus bus();

    Reports reports();

    static void main(String[] args) {
        ShopBus bus = DaggerShop.create().bus();
        String order = bus.send(new PlaceOrder("ALFKI"));
        bus.send(new CancelOrder(order));
        try (ShopBus other = ShopBus.builder().cancelOrderHandler(new CancelOrderHandler(bus, () -> bus)).build()) {
            other.send(new PlaceOrder("ANATR"));
        }
    }
}
