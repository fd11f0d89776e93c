package com.shop;

@Attempts(value = 0, delay = "soon")
public @interface Sold {}
