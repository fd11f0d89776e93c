package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.MessageName;

@Kept
@MessageName("orders.return")
public record ReturnOrder(Carrier carrier, Parts.Tag tag) implements Command<Void> {}
