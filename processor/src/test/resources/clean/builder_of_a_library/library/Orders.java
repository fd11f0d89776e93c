package com.shop.orders;

public interface Orders {
    String add(String customer);
}
