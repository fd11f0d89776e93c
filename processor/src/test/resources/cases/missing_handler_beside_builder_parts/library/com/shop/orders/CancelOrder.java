package com.shop.orders;

import io.fairlead.Command;

public record CancelOrder(String id) implements Command<Void> {}
