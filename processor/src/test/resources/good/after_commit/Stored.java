package com.shop;

import io.fairlead.Event;

record Stored(String what) implements Event {}
