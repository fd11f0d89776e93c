package com.shop.stock;

public record ItemSold(String item) implements StockChanged {}
