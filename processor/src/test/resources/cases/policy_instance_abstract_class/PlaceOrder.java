package com.shop;

import io.fairlead.Command;

@Guarded(also = OwnOrder.class)
record PlaceOrder(String customerId) implements Command<String> {}
