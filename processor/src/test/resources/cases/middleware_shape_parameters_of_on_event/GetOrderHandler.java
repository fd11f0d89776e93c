package com.shop;

import io.fairlead.annotation.QueryHandler;
import jakarta.inject.Inject;

@QueryHandler
final class GetOrderHandler {
    @Inject
    GetOrderHandler() {}

    String handle(GetOrder query) {
        return "order " + query.orderId();
    }
}
