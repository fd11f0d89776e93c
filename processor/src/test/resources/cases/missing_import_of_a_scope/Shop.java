package com.shop;

import dagger.Component;
import io.fairlead.annotation.GenerateBus;

@GenerateBus
@Singleton
@Component(modules = ShopBusModule.class)
interface Shop {
    ShopBus bus();
}
