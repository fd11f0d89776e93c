package com.shop;

import io.fairlead.annotation.GenerateBus;

@GenerateBus
abstract class Shop extends BaseShop {
    abstract ShopBus bus();

    String place() {
        return bus().send(new PlaceOrder("ALFKI"));
    }
}
