package com.shop.stock;

public @interface Shown {}
