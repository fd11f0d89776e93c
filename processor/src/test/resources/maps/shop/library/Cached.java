package com.shop.policy;

public @interface Cached {}
