package com.shop.base;

public interface Priced {}
