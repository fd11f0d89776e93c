package com.shop.orders;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class CountOrdersHandler {
    @Inject
    CountOrdersHandler() {}

    int handle(CountOrders command) {
        return 0;
    }
}
