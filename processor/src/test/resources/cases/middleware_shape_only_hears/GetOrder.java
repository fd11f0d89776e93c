package com.shop;

import io.fairlead.Query;


record GetOrder(String orderId) implements Query<String> {}
