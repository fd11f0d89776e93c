package com.shop;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
final class Log {
    @Inject
    Log() {}

    <T extends Number & Comparable<T>> T before(Message message) {
        return null;
    }

    <T extends Number & Comparable<T>> void onFinally(Message message, T state) {}
}
