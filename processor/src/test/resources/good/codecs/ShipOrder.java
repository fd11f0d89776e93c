package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.MessageName;

/** It has a name, of which nobody makes use yet. */
@MessageName("orders.ship")
record ShipOrder(Payment.Later payment) implements Command<Address> {}
