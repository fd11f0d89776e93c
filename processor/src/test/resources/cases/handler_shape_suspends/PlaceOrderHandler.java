package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;
import kotlin.coroutines.Continuation;

@CommandHandler
final class PlaceOrderHandler {
    @Inject
    PlaceOrderHandler() {}

    Object handle(PlaceOrder command, Continuation<? super String> completion) {
        return command.customer();
    }
}
