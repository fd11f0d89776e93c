package com.shop;

import io.fairlead.Command;

record PlaceOrder(Instant at) implements Command<String> {}
