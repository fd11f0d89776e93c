package com.shop;

import io.fairlead.MessageContext;
import io.fairlead.Outcome;
import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@CommandHandler
final class FetchRateHandler {
    @Inject
    FetchRateHandler() {}

    CompletionStage<Outcome<Double, RateFetched>> handle(FetchRate command, MessageContext context) {
        return CompletableFuture.completedFuture(Outcome.of(1.0, new RateFetched(command.currency())));
    }
}
