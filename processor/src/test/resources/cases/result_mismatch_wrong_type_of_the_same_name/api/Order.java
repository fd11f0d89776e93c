package com.shop.api;

public record Order(String id) {}
