package com.shop;

import com.shop.orders.CancelOrder;
import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

@GenerateBus(includes = CancelOrder.class)
@Singleton
@Component(modules = ShopBusModule.class)
interface Shop {
    ShopBus bus();
}
