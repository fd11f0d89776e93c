package com.shop;

import io.fairlead.Command;

@Kept
record PlaceOrder(String customerId) implements Command<String> {}
