package com.shop;

@Important
record CancelOrder(String id) implements Unhurried<Void> {}
