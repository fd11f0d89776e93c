package com.acme.app;

import com.acme.audit.AuditTrail;
import dagger.Component;
import io.fairlead.annotation.GenerateBus;
import jakarta.inject.Singleton;

/** Made of everything that is on the class path. */
@GenerateBus
@Singleton
@Component(modules = ShopBusModule.class)
public interface Shop {

    ShopBus bus();

    AuditTrail trail();
}
