package com.shop.orders;

import com.shop.orders.intern.Receipt;
import io.fairlead.Command;

@SuppressWarnings("exports")
public record PrintReceipt(String id) implements Command<Receipt> {}
