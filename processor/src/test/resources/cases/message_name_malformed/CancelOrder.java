package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.MessageName;

@MessageName("")
record CancelOrder(String id) implements Command<Void> {}
