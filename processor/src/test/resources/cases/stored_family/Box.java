package com.shop;

public record Box(int size) implements Wrapping {}
