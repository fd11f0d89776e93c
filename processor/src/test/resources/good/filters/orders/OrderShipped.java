package com.shop.orders;

public record OrderShipped() implements OrderEvent {}
