package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.MessageName;
import java.util.Optional;

@Kept
@MessageName("orders.move")
record MoveOrder(Address to, Delivery delivery) implements Command<Optional<Address[]>> {}
