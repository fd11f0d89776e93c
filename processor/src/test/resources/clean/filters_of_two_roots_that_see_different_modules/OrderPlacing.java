package com.shop;

import io.fairlead.Event;

public record OrderPlacing() implements Event {}
