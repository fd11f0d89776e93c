package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class SaveHandler {
    @Inject
    SaveHandler() {}

    String handle(Save<String> command) {
        return command.entity();
    }
}
