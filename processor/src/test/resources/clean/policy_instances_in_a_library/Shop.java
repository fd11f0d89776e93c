package com.shop;

import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

@GenerateBus(vocabularies = Roles.class)
@Singleton
@Component(modules = ShopBusModule.class)
interface Shop {
    ShopBus bus();
}
