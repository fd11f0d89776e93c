package com.shop;

/** The language seals it, as a constant has a body. */
enum Delivery {
    FAST {
        @Override
        int days() {
            return 1;
        }
    },
    CHEAP;

    int days() {
        return 5;
    }
}
