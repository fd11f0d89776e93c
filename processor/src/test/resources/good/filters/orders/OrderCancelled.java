package com.shop.orders;

/** Hidden. */
record OrderCancelled() implements OrderEvent {}
