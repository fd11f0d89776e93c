package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.MessageName;

@MessageName("orders.place")
record PlaceOrder(String customerId) implements Command<String> {}
