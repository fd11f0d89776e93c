package shop.stock;

import io.fairlead.Query;

public record CountStock(String item) implements Query<Integer> {}
