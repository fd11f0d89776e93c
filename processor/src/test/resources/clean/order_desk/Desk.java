package com.desk;

import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

@GenerateBus(name = "DeskBus")
@Singleton
@Component(modules = DeskBusModule.class)
interface Desk {
    DeskBus bus();

    Journal journal();
}
