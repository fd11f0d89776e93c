package shop.orders;

import io.fairlead.Command;

public record PlaceOrder(String item) implements Command<Integer> {}
