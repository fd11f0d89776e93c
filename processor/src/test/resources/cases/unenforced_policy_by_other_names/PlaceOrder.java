package com.shop;

import io.fairlead.Command;

@Precious
record PlaceOrder(String customerId) implements Command<String> {}
