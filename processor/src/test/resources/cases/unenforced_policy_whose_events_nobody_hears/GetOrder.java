package com.shop;

import io.fairlead.Query;

@Kept(until = OrderPlaced.class)
record GetOrder(String orderId) implements Query<String> {}
