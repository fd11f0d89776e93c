package com.shop;

import io.fairlead.Command;

@Sold
record PlaceOrder(String customerId) implements Command<String> {}
