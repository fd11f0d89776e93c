package com.shop;

import io.fairlead.Command;

@Sold
@OneAttempt
record PlaceOrder(String customerId) implements Command<String> {}
