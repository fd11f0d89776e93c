package com.shop.orders.log;

import com.shop.orders.intern.Tidy;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class TidyHandler {
    @Inject
    TidyHandler() {}

    void handle(Tidy command) {}
}
