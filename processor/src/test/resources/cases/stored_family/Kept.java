package com.shop;

import io.fairlead.annotation.Policy;

@Policy(stores = true)
public @interface Kept {}
