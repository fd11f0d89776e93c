package com.shop;

import io.fairlead.Query;

@Kept
record GetOrder(String orderId) implements Query<String> {}
