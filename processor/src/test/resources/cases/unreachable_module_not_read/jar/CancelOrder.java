package com.shop.messages;

import io.fairlead.Command;

public record CancelOrder(String id) implements Command<Void> {}
