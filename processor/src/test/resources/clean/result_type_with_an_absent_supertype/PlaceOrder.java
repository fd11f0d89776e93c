package com.shop;

import com.shop.orders.Invoice;
import io.fairlead.Command;

record PlaceOrder(String customer) implements Command<Invoice> {}
