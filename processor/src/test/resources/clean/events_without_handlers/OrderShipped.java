package com.shop;

import io.fairlead.Event;

record OrderShipped(String id) implements Event {}
