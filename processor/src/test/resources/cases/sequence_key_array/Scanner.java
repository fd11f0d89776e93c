package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler
final class Scanner {
    @Inject
    Scanner() {}

    void handle(Scanned event) {}
}
