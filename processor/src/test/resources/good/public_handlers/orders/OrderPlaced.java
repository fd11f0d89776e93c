package com.shop.orders;

import io.fairlead.Event;

public record OrderPlaced(String id) implements Event {}
