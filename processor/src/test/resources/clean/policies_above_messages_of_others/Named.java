package com.shop;

@Guarded(role = "whoever")
public interface Named {
    String name();
}
