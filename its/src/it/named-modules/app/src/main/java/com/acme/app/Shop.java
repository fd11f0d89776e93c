package com.acme.app;

import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

/** Made of every module that this one reads. */
@GenerateBus
@Singleton
@Component(modules = ShopBusModule.class)
public interface Shop {

    ShopBus bus();
}
