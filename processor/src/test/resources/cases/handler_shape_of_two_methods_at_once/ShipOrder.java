package com.shop;

import io.fairlead.Command;

record ShipOrder(String id) implements Command<Void> {}
