package com.shop.orders;

import io.fairlead.Command;
import java.util.List;

public record PlaceOrder(List<@Checked String> lines) implements Command<Integer> {}
