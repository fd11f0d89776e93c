package com.shop.orders;

import com.shop.Kept;
import io.fairlead.Command;
import io.fairlead.annotation.MessageName;

@Kept
@MessageName("orders.place")
public record PlaceOrder(String customerId) implements Command<OrderId> {}
