package com.shop;

import com.shop.policy.Cached;
import io.fairlead.Query;

@Cached
record OrderById(String order) implements Query<String> {}
