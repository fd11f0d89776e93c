package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@Guarded
class Orders {
    @Inject
    Orders() {}

    @CommandHandler
    void cancel(CancelOrder command) {}
}
