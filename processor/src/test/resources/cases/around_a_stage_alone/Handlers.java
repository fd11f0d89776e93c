package com.shop;

import io.fairlead.annotation.CommandHandler;
import java.util.concurrent.CompletableFuture;

@CommandHandler
final class Handlers {
    @jakarta.inject.Inject
    Handlers() {}

    CompletableFuture<String> handle(Fetch command) {
        return new CompletableFuture<>();
    }

    String handle(Load command) {
        return "";
    }
}
