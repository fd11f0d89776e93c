package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.MessageName;

@Kept
@MessageName("orders.cancel")
record CancelOrder(String id) implements Command<Void> {}
