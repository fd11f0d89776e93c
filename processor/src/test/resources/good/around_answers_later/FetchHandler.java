package com.shop;

import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@CommandHandler
final class FetchHandler {
    @Inject
    FetchHandler() {}

    CompletionStage<Outcome<String, Fetched>> handle(Fetch command) {
        return CompletableFuture.completedFuture(Outcome.of("it", new Fetched(command.what())));
    }
}
