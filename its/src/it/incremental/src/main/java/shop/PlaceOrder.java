package shop;

import io.fairlead.Command;

public record PlaceOrder(String item) implements Command<String> {}
