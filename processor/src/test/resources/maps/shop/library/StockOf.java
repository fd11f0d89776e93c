package com.shop.stock;

import com.shop.policy.Cached;
import io.fairlead.Query;

@Cached
public record StockOf(int product) implements Query<Integer> {}
