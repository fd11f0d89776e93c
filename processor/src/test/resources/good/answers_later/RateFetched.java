package com.shop;

import io.fairlead.Event;

public record RateFetched(String currency) implements Event {}
