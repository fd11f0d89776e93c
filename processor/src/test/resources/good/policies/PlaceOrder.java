package com.shop;

record PlaceOrder(String customerId) implements Unhurried<String> {}
