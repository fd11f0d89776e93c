package com.shop.orders;

public record OrderPlaced() implements OrderEvent {}
