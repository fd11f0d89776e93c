package com.shop.stock;

public record Reserved(String product, int pieces) implements StockEvent {}
