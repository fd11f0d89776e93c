package com.shop;

record PlaceOrder(String customer) implements Comand<String> {}
