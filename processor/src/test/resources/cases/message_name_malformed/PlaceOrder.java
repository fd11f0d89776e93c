package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.MessageName;

@MessageName("place order")
record PlaceOrder(String customerId) implements Command<String> {}
