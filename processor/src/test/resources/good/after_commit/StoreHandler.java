package com.shop;

import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class StoreHandler {
    @Inject
    StoreHandler() {}

    Outcome<String, Stored> handle(Store command) {
        return Outcome.of("stored", new Stored(command.what()));
    }
}
