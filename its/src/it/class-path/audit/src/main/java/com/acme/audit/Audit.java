package com.acme.audit;

import io.fairlead.Message;
import io.fairlead.annotation.Middleware;
import jakarta.inject.Inject;

@Middleware(order = 10)
final class Audit {

    private final AuditTrail trail;

    @Inject
    Audit(AuditTrail trail) {
        this.trail = trail;
    }

    void before(Message message) {
        trail.add(message.getClass().getSimpleName());
    }
}
