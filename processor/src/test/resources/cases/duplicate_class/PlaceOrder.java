package com.shop;

import io.fairlead.Command;
import io.fairlead.Event;

record PlaceOrder(String customer) implements Command<String>, Event {}
