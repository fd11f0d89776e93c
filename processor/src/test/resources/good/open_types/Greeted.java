package com.shop;

import io.fairlead.Event;

record Greeted(String name) implements Event {}
