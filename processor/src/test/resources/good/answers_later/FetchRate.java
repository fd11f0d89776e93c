package com.shop;

import io.fairlead.Command;

public record FetchRate(String currency) implements Command<Double> {}
