package com.shop;

import io.fairlead.Command;

@Attempts
@OneAttempt
record PlaceOrder(String customerId) implements Command<String> {}
