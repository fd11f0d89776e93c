package com.shop;

import io.fairlead.Command;

record PlaceOrder(@Named String name, @Coded String code, @Fitting String sound) implements Command<String> {}
