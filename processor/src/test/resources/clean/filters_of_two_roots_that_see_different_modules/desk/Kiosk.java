package com.shop.desk;

import com.shop.OrderPlacing;
import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

@GenerateBus(includes = OrderPlacing.class, eventFilters = NotNow.class)
@Singleton
@Component(modules = KioskBusModule.class)
interface Kiosk {
    KioskBus bus();
}
