package com.shop.orders;

import io.fairlead.Event;

public record Paid() implements Event {}
