package com.shop.base;

public abstract class Answering<M> {
    protected Answering() {}

    protected String handle(M message) {
        return message.toString();
    }
}
