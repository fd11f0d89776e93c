package com.shop;

import io.fairlead.Command;

@Attempts(value = 11, delay = "soon", key = {"customerId", "customer"})
record PlaceOrder(String customerId) implements Command<String> {}
