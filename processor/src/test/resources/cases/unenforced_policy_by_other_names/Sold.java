package com.shop;

@Attempts(5)
public @interface Sold {}
