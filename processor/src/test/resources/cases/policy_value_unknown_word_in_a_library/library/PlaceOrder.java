package com.shop;

import io.fairlead.Command;

@Guarded(role = "clark")
public record PlaceOrder(String customerId) implements Command<String> {}
