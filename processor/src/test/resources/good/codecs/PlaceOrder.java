package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.MessageName;
import java.util.List;

@Kept
@MessageName("orders.place")
record PlaceOrder(String customerId, Payment payment) implements Command<List<? extends Number>> {}
