package com.acme.app;

import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

/** A root of the tests' own, which sees the modules and what the tests declare. */
@GenerateBus
@Singleton
@Component(modules = TestShopBusModule.class)
interface TestShop {

    TestShopBus bus();
}
