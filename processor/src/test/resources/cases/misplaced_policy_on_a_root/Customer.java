package com.shop;

@Guarded
record Customer(String id) {}
