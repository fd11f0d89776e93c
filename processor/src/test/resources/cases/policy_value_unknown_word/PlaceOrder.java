package com.shop;

import io.fairlead.Command;

@Guarded(role = "clark")
record PlaceOrder(String customerId) implements Command<String> {}
