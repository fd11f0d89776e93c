package com.shop;

import io.fairlead.Command;


record PlaceOrder(String name) implements Command<String>, Named {}
