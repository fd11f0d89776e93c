package com.shop.orders;

import io.fairlead.Command;

record PlaceOrder(String customer) implements Command<OrderId> {}
