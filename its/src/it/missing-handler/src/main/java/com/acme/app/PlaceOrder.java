package com.acme.app;

import io.fairlead.Command;

record PlaceOrder(String customer) implements Command<String> {}
