package com.shop.stock;

import io.fairlead.Query;

@Kept(key = {"item", "fresh"}, until = StockChanged.class)
record CountStock(@Shown String item) implements Query<Integer> {
    boolean fresh() {
        return true;
    }
}
