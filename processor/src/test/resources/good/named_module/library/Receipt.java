package com.shop.orders.intern;

public record Receipt(String id) {}
