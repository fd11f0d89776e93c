package com.acme.audit;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

@Singleton
public final class AuditTrail {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    @Inject
    AuditTrail() {}

    void add(String line) {
        lines.add(line);
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }
}
