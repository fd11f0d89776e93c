package com.shop;

import io.fairlead.Command;

@Attempts
record PlaceOrder(String customerId) implements Command<String> {}
