package com.shop.orders.log;

import com.shop.orders.intern.Receipt;
import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware
@SuppressWarnings("exports")
public final class Log {
    @Inject
    public Log() {}

    Receipt before(Message message) {
        return new Receipt(message.toString());
    }

    void onFinally(Message message, Receipt state) {}
}
