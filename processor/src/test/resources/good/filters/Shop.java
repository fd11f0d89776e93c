package com.shop;

import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

@GenerateBus(eventFilters = NoRehearsals.class, exceptEvents = Ticked.class)
@Singleton
@Component(modules = ShopBusModule.class)
interface Shop {
    ShopBus bus();
}
