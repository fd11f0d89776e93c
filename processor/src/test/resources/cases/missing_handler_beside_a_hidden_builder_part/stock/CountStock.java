package com.shop.stock;

import io.fairlead.Query;

public record CountStock(String product) implements Query<Integer> {}
