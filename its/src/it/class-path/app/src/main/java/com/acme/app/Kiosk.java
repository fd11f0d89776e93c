package com.acme.app;

import com.acme.orders.PlaceOrder;
import com.acme.orders.handling.PlaceOrderHandler;
import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

/** Made of two modules, without the audit. */
@GenerateBus(includes = {PlaceOrder.class, PlaceOrderHandler.class})
@Singleton
@Component(modules = KioskBusModule.class)
public interface Kiosk {

    KioskBus bus();
}
