package com.shop;

import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

@GenerateBus(open = {Greeted.class, Greeting[].class, String.class})
@Singleton
@Component(modules = ShopBusModule.class)
interface Shop {
    ShopBus bus();
}
