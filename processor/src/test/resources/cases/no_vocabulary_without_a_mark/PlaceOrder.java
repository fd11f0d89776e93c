package com.shop;

import io.fairlead.Command;

@Guarded(role = "clerk")
record PlaceOrder(String customerId) implements Command<String> {}
