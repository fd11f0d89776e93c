package com.shop.orders;

import com.shop.Guarded;
import io.fairlead.Command;

@Guarded
public record CountOrders() implements Command<Integer> {}
