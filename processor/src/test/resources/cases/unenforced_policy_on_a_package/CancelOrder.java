package com.shop;

import io.fairlead.Command;

record CancelOrder(String id) implements Command<Void> {}
