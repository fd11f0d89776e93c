package com.shop;

import io.fairlead.Command;

@Guarded(checks = PlaceOrderHandler.class)
record PlaceOrder(String customerId) implements Command<String> {}
