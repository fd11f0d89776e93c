package com.shop;

import io.fairlead.Command;
import io.fairlead.Query;

record PlaceOrder(String customer) implements Command<String>, Query {}
