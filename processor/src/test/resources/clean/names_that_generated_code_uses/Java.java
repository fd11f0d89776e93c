package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class Java {
    @Inject
    Java() {}

    Integer handle(Objects command) {
        return 1;
    }
}
