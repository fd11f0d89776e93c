package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class Greeter {
    @Inject
    Greeter() {}

    String handle(String name) {
        return "Hello " + name;
    }
}
