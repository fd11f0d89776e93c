package com.shop;

import io.fairlead.annotation.CommandHandler;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

@CommandHandler
final class Handlers {
    @Inject
    Handlers() {}

    List<? extends Number> handle(PlaceOrder command) {
        return List.of();
    }

    void handle(CancelOrder command) {}

    Optional<Address[]> handle(MoveOrder command) {
        return Optional.empty();
    }

    Address handle(ShipOrder command) {
        return new Address("");
    }
}
