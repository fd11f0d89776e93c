package com.shop;

import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

@GenerateBus(open = {io.fairlead.Command.class, io.fairlead.Message.class})
@Singleton
@Component(modules = ShopBusModule.class)
interface Shop {
    ShopBus bus();
}
