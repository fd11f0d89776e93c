package com.shop.orders;

import com.shop.Attempts;
import io.fairlead.Command;

@Attempts(of = Secret.class)
public record PlaceOrder(String customerId) implements Command<String> {}
