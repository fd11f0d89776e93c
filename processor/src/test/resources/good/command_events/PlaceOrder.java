package com.shop;

import io.fairlead.Command;

public record PlaceOrder(String customer) implements Command<String> {}
