package com.shop;

@Sold
public @interface Precious {}
