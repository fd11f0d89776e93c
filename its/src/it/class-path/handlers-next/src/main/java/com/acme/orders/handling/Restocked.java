package com.acme.orders.handling;

import io.fairlead.Event;

public record Restocked(int count) implements Event {}
