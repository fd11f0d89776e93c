package com.shop;

import io.fairlead.Command;

@Guarded
record PlaceOrder(String customerId) implements Command<String> {}
