package com.shop;

public interface Check {
    boolean allows(Object message);
}
