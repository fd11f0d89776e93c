package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.MessageName;

@MessageName("orders.place")
record CancelOrder(String id) implements Command<Void> {}
