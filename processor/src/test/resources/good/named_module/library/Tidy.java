package com.shop.orders.intern;

import io.fairlead.Command;

public record Tidy() implements Command<Void> {}
