package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.MessageName;

@Kept
@MessageName("orders.ship")
public record ShipOrder(Carrier carrier, Payment payment, Speed speed) implements Command<Wrapping> {}
