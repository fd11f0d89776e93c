package com.shop.stock;

import io.fairlead.Command;

public record Reserve(String product) implements Command<Void> {}
