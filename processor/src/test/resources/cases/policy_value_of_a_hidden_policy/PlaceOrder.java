package com.shop.orders;

import io.fairlead.Command;

@Attempts(5)
public record PlaceOrder(String customerId) implements Command<String> {}
