package com.shop.orders;

public record OrderShipped(String id) implements OrderEvent {}
