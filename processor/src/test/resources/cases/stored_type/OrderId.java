package com.shop.orders;

record OrderId(String value) {}
