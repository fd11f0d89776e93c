package com.shop.orders;

import io.fairlead.Command;

public record PlaceOrder(String customer) implements Command<String> {}
