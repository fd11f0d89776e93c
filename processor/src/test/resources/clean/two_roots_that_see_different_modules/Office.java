package com.shop;

import com.shop.orders.CancelOrder;
import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

@GenerateBus(includes = {PlaceOrder.class, CancelOrder.class})
@Singleton
@Component(modules = OfficeBusModule.class)
interface Office {
    OfficeBus bus();
}
