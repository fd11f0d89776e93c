package com.shop;

import io.fairlead.Command;

record PlaceOrder(String customer) implements Command<String> {}
