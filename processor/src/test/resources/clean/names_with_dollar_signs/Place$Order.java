package com.shop;

import io.fairlead.Command;

public record Place$Order(String id) implements Command<String> {}
