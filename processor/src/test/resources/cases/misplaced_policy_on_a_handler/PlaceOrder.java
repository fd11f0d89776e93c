package com.shop;

import io.fairlead.Command;


record PlaceOrder(String customerId) implements Command<String> {}
