package com.shop;

import io.fairlead.Event;

record OrderPlaced(String id) implements Event {}
