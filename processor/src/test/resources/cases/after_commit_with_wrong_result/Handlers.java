package com.shop;

import io.fairlead.annotation.CommandHandler;

@CommandHandler
final class Handlers {
    @jakarta.inject.Inject
    Handlers() {}

    String handle(Load command) {
        return "";
    }
}
