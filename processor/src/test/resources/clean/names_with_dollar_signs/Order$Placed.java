package com.shop;

import io.fairlead.Event;

public record Order$Placed(String id) implements Event {}
