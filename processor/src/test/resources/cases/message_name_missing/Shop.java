package com.shop;

import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;
import dagger.Component;
import io.fairlead.codec.MessageCodecs;

@GenerateBus
@Singleton
@Component(modules = ShopBusModule.class)
interface Shop {
    ShopBus bus();

    MessageCodecs codecs();

    ShopBusCodecs generated();
}
