package com.shop;

record PlaceOrder(String customerId) implements Patient, Hasty {}
