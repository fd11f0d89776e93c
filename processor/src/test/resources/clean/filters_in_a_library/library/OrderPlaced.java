package com.shop;

import io.fairlead.Event;

public record OrderPlaced() implements Event {}
