package com.shop;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(on = Audited.class, order = 2)
final class AuditMiddleware {
    @Inject
    AuditMiddleware() {}

    long before(Message message, Audited policy) {
        return 1;
    }

    void onFinally(Message message, Audited policy, long state) {}
}
