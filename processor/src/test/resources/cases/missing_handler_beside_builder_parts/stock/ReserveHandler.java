package com.shop.stock;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;

@CommandHandler
final class ReserveHandler {
    @Inject
    ReserveHandler(Appendable log) {}

    void handle(Reserve command) {}
}
