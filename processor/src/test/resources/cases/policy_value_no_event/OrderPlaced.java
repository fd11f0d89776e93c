package com.shop;

import io.fairlead.Event;

public record OrderPlaced(String orderId) implements Event {}
