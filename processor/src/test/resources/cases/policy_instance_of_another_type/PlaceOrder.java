package com.shop;

import io.fairlead.Command;

@Guarded(checks = {OwnOrder.class, String.class})
record PlaceOrder(String customerId) implements Command<String> {}
