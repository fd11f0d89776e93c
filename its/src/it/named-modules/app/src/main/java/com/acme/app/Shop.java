package com.acme.app;

import dagger.BindsInstance;
import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;

/** Made of every module that this one reads. */
@GenerateBus
@Singleton
@Component(modules = ShopBusModule.class)
public interface Shop {

    ShopBus bus();

    @Component.Factory
    interface Factory {
        Shop create(@BindsInstance Validator validator);
    }
}
