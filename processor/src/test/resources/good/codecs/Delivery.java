package com.shop;

enum Delivery {
    FAST,
    CHEAP
}
