package com.shop.orders;

import io.fairlead.Query;

public record OrderById(String id) implements Query<String> {}
