package com.shop;

import com.shop.orders.PlaceOrder;
import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

@GenerateBus
@Singleton
@Component(modules = ShopBusModule.class)
interface Shop {
    ShopBus bus();

    static String run() {
        return DaggerShop.create().bus().send(new PlaceOrder("ALFKI"));
    }
}
