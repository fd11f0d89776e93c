package com.shop;

import com.shop.orders.Orders;
import com.shop.orders.PlaceOrder;
import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

@GenerateBus
@Singleton
@Component(modules = {ShopBusModule.class, Storage.class})
interface Shop {
    ShopBus bus();
}
