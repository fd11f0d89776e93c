package com.shop;

final class OwnOrder implements Check {
    OwnOrder(String owner) {}

    OwnOrder(int owner) {}

    @Override
    public boolean allows(Object message) {
        return true;
    }
}
