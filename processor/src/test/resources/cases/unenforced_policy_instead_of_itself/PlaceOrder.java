package com.shop;

import io.fairlead.Command;

@Attempts(5)
record PlaceOrder(String customerId) implements Command<String> {}
