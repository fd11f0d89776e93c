package com.shop;

import com.shop.orders.OrderShipped;
import com.shop.orders.PlaceOrder;
import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

@GenerateBus
@Singleton
@Component(modules = ShopBusModule.class)
interface Shop {
    ShopBus bus();

    static void run() {
        ShopBus bus = DaggerShop.create().bus();
        bus.publish(new OrderShipped(bus.send(new PlaceOrder("ALFKI"))));
    }
}
