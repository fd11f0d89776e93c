package com.shop;

import io.fairlead.Command;

record PlaceOrder(@Iban String account, @Iban int number) implements Command<String> {}
