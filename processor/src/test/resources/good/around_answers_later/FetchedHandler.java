package com.shop;

import io.fairlead.annotation.EventHandler;
import jakarta.inject.Inject;

@EventHandler
final class FetchedHandler {
    @Inject
    FetchedHandler() {}

    void handle(Fetched event) {}
}
