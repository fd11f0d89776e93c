package com.shop.policy;

public @interface Audited {}
