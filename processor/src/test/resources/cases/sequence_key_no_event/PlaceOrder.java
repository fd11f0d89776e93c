package com.shop;

import io.fairlead.Command;
import io.fairlead.annotation.SequenceBy;

record PlaceOrder(@SequenceBy String customer) implements Command<Void> {}
