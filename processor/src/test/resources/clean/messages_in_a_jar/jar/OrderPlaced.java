package com.shop.orders;

public record OrderPlaced(String id) implements OrderEvent {}
