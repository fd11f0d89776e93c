package shop;

import io.fairlead.Command;

/** A record of Java, which a function of Kotlin handles. */
public record RestockProduct(String product, int amount) implements Command<Integer> {}
