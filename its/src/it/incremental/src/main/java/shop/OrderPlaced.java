package shop;

import io.fairlead.Event;

public record OrderPlaced(String item) implements Event {}
