package com.shop;

abstract class Answering<M, R> {
    abstract R answer();

    R handle(M message) {
        return answer();
    }
}
