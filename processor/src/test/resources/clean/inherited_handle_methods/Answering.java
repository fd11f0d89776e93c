package com.shop;

abstract class Answering<M, R> {
    abstract R answer(M message);

    R handle(M message) {
        return answer(message);
    }
}
