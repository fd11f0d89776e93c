package com.shop;

public enum Paper implements Wrapping {
    PLAIN {
        @Override
        int price() {
            return 1;
        }
    };

    abstract int price();
}
