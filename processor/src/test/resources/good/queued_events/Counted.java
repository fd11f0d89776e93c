package com.shop.stock;

/** Hidden, but not what puts it in order. */
record Counted(String product) implements StockEvent {}
