package com.shop;

record OrderShipped(String id) implements OrderEvent {}
