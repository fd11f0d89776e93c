package com.shop;

import io.fairlead.Event;

record Fetched(String what) implements Event {}
